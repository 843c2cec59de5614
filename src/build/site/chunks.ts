import type { Rolldown } from 'vite';

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;
type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * How the script of the first question is cut: the libraries, which seldom change, and the app's own.
 * Without the second, Rolldown cuts what the rooms share into small pieces, and each piece compresses by itself.
 */
export const groups: Groups = [
  { name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|xstate|@xstate|i18next|use-sync-external-store)\// },
  { name: (id, modules) => (!id.endsWith('.css') && isFirst(id, modules) ? 'app' : undefined) },
];

/** True for a module that the page's own script cannot start without: reached from it with no `import()` between. */
function isFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  return !!info && (info.isEntry || info.importers.some((importer) => isFirst(importer, modules, seen)));
}
