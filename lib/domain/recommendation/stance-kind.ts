/**
 * What the article is doing where a unit stands: opening, `status` or `problem` under a heading that
 * says so, `telling` what was done, explaining, proposing measures. `before-turn`: in a paragraph that comes to 下一步 only later.
 */
export type Stance = 'opening' | 'status' | 'telling' | 'problem' | 'exposition' | 'measures' | 'before-turn';
