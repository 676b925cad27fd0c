/** Names the JSON format of a glossary in the file, so that another JSON file is not taken for it. */
export const GLOSSARY_FORMAT = 'zhiku-reader-glossary';
/** Raised when a file of the new shape could not be read by the code of the old. */
export const GLOSSARY_FORMAT_VERSION = 1;
