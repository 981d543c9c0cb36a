/** What every command and server of the product gets of this environment, and the database that it works on. */
export function environmentOf({ dir, seeds }: { readonly dir: string; readonly seeds: string }): Record<string, string> {
  const passed = ["JAVA_HOME", "CACHE_DIR", "XDG_CACHE_HOME"].flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  return { ...Object.fromEntries(passed), DATA_DIR: dir, SEEDS_DIR: seeds };
}
