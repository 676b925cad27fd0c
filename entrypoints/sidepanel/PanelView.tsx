import { signal } from '@preact/signals';
import { ExplainedTermList } from '@/components/ExplainedTermList';
import { useLocale } from '@/components/locale';
import { ProblemLine } from '@/components/ProblemLine';
import { ProposedList } from '@/components/ProposedList';
import { Tabs } from '@/components/Tabs';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import { measuresIn } from '@/lib/domain/recommendation/measures-in';
import type { PageStatus } from '@/lib/messages/protocol';
import type { FrontArticle } from '../shared/front-article/front-article';
import { OutlineSection } from '../shared/front-article/OutlineSection';
import { NotesTab } from './NotesTab';

interface PanelViewProps {
  readonly front: FrontArticle;
  readonly knownTags: readonly string[];
}

type TabId = 'outline' | 'terms' | 'notes';

/** Which tab is in front; it stays when another article comes. */
const chosen = signal<TabId>('outline');

/** The work on the article in front, beside its page. */
export function PanelView({ front, knownTags }: PanelViewProps) {
  const { words } = useLocale();
  const page = front.page.shown.value;
  if (page.type === 'loading') return <p class="empty loading">{words('popupStarting')}</p>;
  const status = page.type === 'page' ? page.status : null;
  if (status?.type !== 'article' || status.verdict.kind === 'empty') {
    return (
      <div class="empty">
        <h1>{words('panelNoReader')}</h1>
        <p class="aside">{words('panelNoReaderHint')}</p>
      </div>
    );
  }
  const { article, found } = status;
  const terms = countTerms(found.mentions, found.terms);
  const tabs = [
    { id: 'outline', title: words('panelOutline'), count: measuresIn(found.outline.nodes).length },
    { id: 'terms', title: words('panelTerms'), count: terms.length },
    { id: 'notes', title: words('panelNotes'), count: front.stored.annotations.value.filter(isHighlight).length },
  ] as const;
  return (
    <>
      <header>
        <h1 lang="zh-CN">{article.title === '' ? words('popupUntitled') : article.title}</h1>
        <p class="aside" lang="zh-CN">
          {[article.authors.join('、'), article.paper, article.date].filter((part) => (part ?? '') !== '').join(' · ')}
        </p>
        <ProblemLine problem={front.stored.problem.value ?? status.problem} />
        {page.type === 'page' && page.isPrivate && <p class="aside private">{words('popupPrivate')}</p>}
        {!status.isReading && <TurnOn front={front} />}
      </header>
      <Tabs label={words('panelTabs')} tabs={tabs} chosen={chosen.value} onChoose={(id) => (chosen.value = id)}>
        {chosen.value === 'outline' && <OutlineSection front={front} status={status} />}
        {chosen.value === 'terms' && <TermsTab front={front} status={status} terms={terms} />}
        {chosen.value === 'notes' && <NotesTab front={front} knownTags={knownTags} status={status} />}
      </Tabs>
    </>
  );
}

function TurnOn({ front }: { readonly front: FrontArticle }) {
  const { words } = useLocale();
  return (
    <p class="row">
      <button type="button" class="primary" onClick={() => void front.page.turn('on')}>
        {words('popupStart')}
      </button>
      <span class="aside">{words('popupOff')}</span>
    </p>
  );
}

interface TermsTabProps {
  readonly front: FrontArticle;
  readonly status: PageStatus & { readonly type: 'article' };
  readonly terms: ReturnType<typeof countTerms>;
}

function TermsTab({ front, status, terms }: TermsTabProps) {
  const show = (termId: string) => void front.page.showTerm(termId);
  return (
    <section>
      <ExplainedTermList terms={terms} onShow={show} />
      <ProposedList proposed={status.found.proposed} onShow={show} />
    </section>
  );
}
