/** Regular services that go by their name also as one of a list: the noun, and a name it ends. */
export const NOUNS_OF_SERVICES: Readonly<Record<string, string>> = {
  班列: '中欧班列',
  专列: '茶旅专列',
  快线: '赣粤直达快线',
};
