import texts from 'virtual:early';
import { guardGestures } from '../kit/one-gesture.ts';
import { begin } from './begin.ts';

guardGestures();
Object.assign(window, { vagvalGuarded: true });
begin(texts);
