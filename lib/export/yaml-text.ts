/** A text as a string of YAML: a JSON string is one, whatever stands in it. */
export function yamlText(text: string): string {
  // JSON leaves these as they are; YAML takes some for line breaks, and takes none of the others.
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
