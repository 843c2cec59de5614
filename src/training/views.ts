// The training's screens, in one chunk of their own: nobody else waits for them.
if (import.meta.env.DEV) void import('../styles/utbildning.css');

export { TrainingPage } from './TrainingPage.tsx';
export { trainingTitle } from './titles.ts';
