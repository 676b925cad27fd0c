// What the tests use of a package that has no types of its own.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (input: string, options: { readonly generateGraph: false }) => readonly Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
