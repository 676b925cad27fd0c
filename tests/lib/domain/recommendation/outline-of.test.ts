import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import type { OutlineNode } from '@/lib/domain/recommendation/outline';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import { articleOf } from './article-of';

/** The outline as indented lines of its exact words, the thesis first. */
function linesOf(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf(...paragraphs);
  const outline = outlineOf(article, labelUnits(article, []));
  const lines = (nodes: readonly OutlineNode[], indent: string): readonly string[] =>
    nodes.flatMap(({ span, children }) => [
      indent + article.text.slice(span.start, span.end),
      ...lines(children, `${indent}  `),
    ]);
  const thesis = outline.thesis === null ? [] : [`= ${article.text.slice(outline.thesis.start, outline.thesis.end)}`];
  return [...thesis, ...lines(outline.nodes, '')];
}

describe('outlineOf', () => {
  it('hangs paragraphs under headings, members under sentences that head them, and what follows under members', () => {
    expect(
      linesOf(
        '●深化补偿制度改革',
        '需围绕公平与发展，推动制度实现转变。',
        '健全长效机制。一方面，加快推进立法。另一方面，完善统筹协调机制。',
        '完善多元体系。一是创新补偿模式。构建奖补机制。二是推动方式升级。鼓励联建园区；设立专项基金。',
      ),
    ).toEqual([
      '= 需围绕公平与发展，推动制度实现转变。',
      '●深化补偿制度改革',
      '  健全长效机制。',
      '    一方面，加快推进立法。',
      '    另一方面，完善统筹协调机制。',
      '  完善多元体系。',
      '    一是创新补偿模式。',
      '      构建奖补机制。',
      '    二是推动方式升级。',
      '      鼓励联建园区；',
      '      设立专项基金。',
    ]);
  });

  it('leaves what is asked in one of several sections under its own heading', () => {
    expect(
      linesOf(
        '●产业的需求',
        '围绕重点产业链，要培育经纪人队伍。',
        '●资金的接力',
        '应当引导资金投早投小。要公布年度评价。',
      ),
    ).toEqual([
      '●产业的需求',
      '  围绕重点产业链，要培育经纪人队伍。',
      '●资金的接力',
      '  应当引导资金投早投小。',
      '  要公布年度评价。',
    ]);
  });

  it('lets several short sentences of a paragraph each head what follows it, and a single one none', () => {
    expect(
      linesOf(
        '强化双轮驱动，增强发展动能。加强关键技术攻关。加大对优势领域的资金投入，重点支持新材料的技术研发。完善平台建设。建立省级实验室和中试基地的动态评估机制，确保成果及时转化。',
        '完善治理机制，提升治理水平。加快生态修复。健全修复基金的管理制度，提高资金使用效率，确保用于重点领域。',
      ),
    ).toEqual([
      '强化双轮驱动，增强发展动能。',
      '  加强关键技术攻关。',
      '    加大对优势领域的资金投入，重点支持新材料的技术研发。',
      '  完善平台建设。',
      '    建立省级实验室和中试基地的动态评估机制，确保成果及时转化。',
      '完善治理机制，提升治理水平。',
      '  加快生态修复。',
      '  健全修复基金的管理制度，提高资金使用效率，确保用于重点领域。',
    ]);
  });

  it('puts a lower kind of sign under a higher one', () => {
    expect(
      linesOf(
        '一、优化供给',
        '（一）建强队伍',
        '要制定标准，开展认证。',
        '（二）压实责任',
        '完善保险制度。',
        '二、加强保障',
        '建立基金。',
      ),
    ).toEqual([
      '一、优化供给',
      '  （一）建强队伍',
      '    要制定标准，开展认证。',
      '  （二）压实责任',
      '    完善保险制度。',
      '二、加强保障',
      '  建立基金。',
    ]);
  });

  it('groups by topics where a paragraph names several, as far as ； reaches', () => {
    expect(
      linesOf(
        '完善产业机制',
        '应完善全链条机制。',
        '在市场机制方面，推动要素有序交易；鼓励企业参与交易。在培育机制方面，建设低碳园区；布局未来产业。',
      ),
    ).toEqual([
      '= 应完善全链条机制。',
      '完善产业机制',
      '  在市场机制方面',
      '    在市场机制方面，推动要素有序交易；',
      '    鼓励企业参与交易。',
      '  在培育机制方面',
      '    在培育机制方面，建设低碳园区；',
      '    布局未来产业。',
    ]);
  });

  it('lets what comes after a plain list stand beside it, and an example under what it shows', () => {
    expect(
      linesOf(
        '对策与建议',
        '应统筹推进。一是健全标准。二是拓宽渠道。此外，可以发行消费券。',
        '优先采用自然方案。例如，在矿山修复中兼顾碳汇建设。',
      ),
    ).toEqual([
      '= 应统筹推进。',
      '对策与建议',
      '  一是健全标准。',
      '  二是拓宽渠道。',
      '  此外，可以发行消费券。',
      '  优先采用自然方案。',
      '    例如，在矿山修复中兼顾碳汇建设。',
    ]);
  });

  it('keeps what follows the last member under it where the member before it has a list of its own', () => {
    expect(
      linesOf('对策与建议', '一是完善机制。一方面，健全标准。另一方面，要统一口径。二是提升质量。设立专项资金。'),
    ).toEqual([
      '对策与建议',
      '  一是完善机制。',
      '    一方面，健全标准。',
      '    另一方面，要统一口径。',
      '  二是提升质量。',
      '    设立专项资金。',
    ]);
  });

  it('leaves out headings that nothing is recommended under', () => {
    expect(linesOf('做法与成效', '近年来，我省建成园区20个。', '对策与建议', '要完善标准。', '健全监管制度。')).toEqual(
      ['对策与建议', '  要完善标准。', '  健全监管制度。'],
    );
  });

  it('is empty for a piece that recommends nothing', () => {
    expect(linesOf('老码头的石阶是1905年修的。', '船工们连夜摆渡。')).toEqual([]);
  });
});
