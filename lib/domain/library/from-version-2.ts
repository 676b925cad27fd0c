/** The data of a backup of the second version, which had no template of exports; it is still to be checked. */
export function dataFromVersion2(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? { ...data, exportTemplate: null } : data;
}
