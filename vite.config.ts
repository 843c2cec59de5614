import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { oldestBrowsers } from './src/build/site/browsers.ts';
import { budget } from './src/build/site/budget.ts';
import { groups } from './src/build/site/chunks.ts';
import { early } from './src/build/site/early.ts';
import { notFound } from './src/build/site/not-found.ts';
import { hosts } from './src/build/site/host-headers.ts';
import { notices } from './src/build/site/notices.ts';
import { content, latestContent } from './src/build/site/plugin.ts';
import { prerender } from './src/build/site/prerender.ts';
import { pwa } from './src/build/site/pwa.ts';
import { sbom } from './src/build/site/sbom.ts';
import { jsx } from './src/build/site/jsx.ts';

// The tests are of what is shipped: React as it is built for production, which also draws pages in less time.
if (process.env['VITEST']) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: process.env['VITEST'] ? '.' : 'src',
  // The same files work in any folder of a host (src/content/address.ts).
  base: './',
  define: { 'import.meta.env.ONE_FILE': false },
  publicDir: '../public',
  appType: 'mpa',
  plugins: [jsx(), content(), early(latestContent), prerender(), notFound(), notices(), sbom(), budget(), hosts(), VitePWA(pwa)],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Only spares some browsers a moment, and all of them would carry it.
    modulePreload: { polyfill: false },
    target: oldestBrowsers,
    cssTarget: oldestBrowsers,
    rolldownOptions: {
      // The training's styles are a file of their own, so that the start does not carry them (see prerender.ts).
      input: ['src/index.html', 'src/styles/utbildning.css'],
      output: {
        codeSplitting: {
          groups,
        },
      },
    },
  },
  server: { fs: { allow: ['..'] } },
  test: {
    // The second writes down what ran, for the page /kontroll/.
    reporters: ['default', './tests/proof-reporter.ts'],
    projects: [
      {
        extends: true,
        // In one world for each worker, so that content/ is read and compiled once there and what a test changes is read anew alone.
        test: {
          name: 'unit',
          // What is defined above reaches a test as a word, and any word is true.
          env: { ONE_FILE: '' },
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/engines/**', 'tests/hosts/**', 'tests/orca/**', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Tests of the built app in a real browser: they need nothing of the build above.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/server.ts',
          maxWorkers: 2,
          // A build machine may be busy with something else for a moment; a fault is there the second time too.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      // Pictures of every state, for the eye.
      {
        test: {
          name: 'galleri',
          include: ['tests/galleri/pictures.ts'],
          globalSetup: 'tests/browser/server.ts',
          maxWorkers: 2,
          testTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      // The same app in Firefox and in WebKitGTK, one at a time.
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/browser/server.ts',
          maxWorkers: 1,
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 150_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      // The built files on the hosts that we give a configuration for.
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: 'tests/browser/server.ts',
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
      // What a screen reader says of the built app; a command of its own, since it takes a desktop's worth of packages.
      {
        test: {
          name: 'orca',
          include: ['tests/orca/**/*.test.ts'],
          globalSetup: 'tests/browser/server.ts',
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
