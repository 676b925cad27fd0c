/** Targets that one word makes a name: the noun, and a name it ends. */
export const NOUNS_OF_TARGETS: Readonly<Record<string, string>> = {
  强国: '交通强国',
  强省: '文化强省',
  强市: '工业强市',
  双控: '能耗双控',
};
