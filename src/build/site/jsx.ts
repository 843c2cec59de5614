import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';

/** React, with a JSX runtime of our own that a page survives being translated with (src/kit/jsx/). */
export const jsx = (): PluginOption => react({ jsxImportSource: '#jsx' });
