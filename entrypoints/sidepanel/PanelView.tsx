import { signal } from '@preact/signals';
import type { Locale } from '@/components/locale';
import { ExplainedTermList } from '@/components/ExplainedTermList';
import { ProposedList } from '@/components/ProposedList';
import { Tabs } from '@/components/Tabs';

import { wordKey } from '@/components/word-key';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import { measuresIn } from '@/lib/domain/recommendation/measures-in';
import type { PageStatus } from '@/lib/messages/protocol';
import { OutlineSection } from '../popup/OutlineSection';
import type { Popup } from '../popup/popup-state';
import { NotesTab } from './NotesTab';

interface PanelViewProps {
  readonly popup: Popup;
  readonly knownTags: readonly string[];
  readonly locale: Locale;
}

type TabId = 'outline' | 'terms' | 'notes';

/** Which tab is in front; it stays when another article comes. */
const chosen = signal<TabId>('outline');

/** The work on the article in front, beside its page. */
export function PanelView({ popup, knownTags, locale }: PanelViewProps) {
  const { words } = locale;
  const page = popup.page.value;
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
  const problem = popup.problem.value ?? status.problem;
  const terms = countTerms(found.mentions, found.terms);
  const tabs = [
    { id: 'outline', title: words('panelOutline'), count: measuresIn(found.outline.nodes).length },
    { id: 'terms', title: words('panelTerms'), count: terms.length },
    { id: 'notes', title: words('panelNotes'), count: popup.annotations.value.filter(isHighlight).length },
  ] as const;
  return (
    <>
      <header>
        <h1 lang="zh-CN">{article.title === '' ? words('popupUntitled') : article.title}</h1>
        <p class="aside" lang="zh-CN">
          {[article.authors.join('、'), article.paper, article.date].filter((part) => (part ?? '') !== '').join(' · ')}
        </p>
        {problem !== null && (
          <p class="warning" role="alert">
            {words(wordKey('problem', problem.code), problem.detail)}
          </p>
        )}
        {page.type === 'page' && page.isPrivate && <p class="aside private">{words('popupPrivate')}</p>}
        {!status.isReading && <TurnOn popup={popup} locale={locale} />}
      </header>
      <Tabs label={words('panelTabs')} tabs={tabs} chosen={chosen.value} onChoose={(id) => (chosen.value = id)}>
        {chosen.value === 'outline' && <OutlineSection popup={popup} locale={locale} status={status} />}
        {chosen.value === 'terms' && <TermsTab popup={popup} status={status} terms={terms} />}
        {chosen.value === 'notes' && <NotesTab popup={popup} knownTags={knownTags} locale={locale} status={status} />}
      </Tabs>
    </>
  );
}

function TurnOn({ popup, locale: { words } }: Pick<PanelViewProps, 'popup' | 'locale'>) {
  return (
    <p class="row">
      <button type="button" class="primary" onClick={() => void popup.turn('on')}>
        {words('popupStart')}
      </button>
      <span class="aside">{words('popupOff')}</span>
    </p>
  );
}

interface TermsTabProps {
  readonly popup: Popup;
  readonly status: PageStatus & { readonly type: 'article' };
  readonly terms: ReturnType<typeof countTerms>;
}

function TermsTab({ popup, status, terms }: TermsTabProps) {
  const show = (termId: string) => void popup.showTerm(termId);
  return (
    <section>
      <ExplainedTermList terms={terms} onShow={show} />
      <ProposedList proposed={status.found.proposed} onShow={show} />
    </section>
  );
}
