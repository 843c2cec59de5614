/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** True in the build that is one file by itself, and in no other. */
  readonly ONE_FILE: boolean;
}
