import { ArticleNoteField } from '@/components/ArticleNoteField';
import { HighlightList } from '@/components/HighlightList';
import { useLocale } from '@/components/locale';
import { ProblemLine } from '@/components/ProblemLine';
import { ProposedList } from '@/components/ProposedList';
import { SiteSwitchBoxes } from '@/components/SiteSwitchBoxes';
import { TermList } from '@/components/TermList';
import { VerdictLine } from '@/components/VerdictLine';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { spansOf } from '@/lib/domain/annotation/located';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import type { PageStatus } from '@/lib/messages/protocol';
import { CitationSection } from '../shared/CitationSection';
import { copyHighlights } from '../shared/copy-highlights';
import { CopiesSection } from '../shared/front-article/CopiesSection';
import { DeletedLine } from '../shared/front-article/DeletedLine';
import type { FrontArticle } from '../shared/front-article/front-article';
import { OutlineSection } from '../shared/front-article/OutlineSection';
import { ExportSection } from './ExportSection';
import type { Popup } from './popup-state';

type ArticleStatus = PageStatus & { readonly type: 'article' };

interface PopupArticleProps {
  readonly popup: Popup;
  readonly status: ArticleStatus;
}

/** The article in front: what the reader made of it first, then what it says. */
export function PopupArticle({ popup, status }: PopupArticleProps) {
  const { words } = useLocale();
  const { front } = popup;
  const { article } = status;
  return (
    <>
      <header>
        <h1 lang="zh-CN">{article.title === '' ? words('popupUntitled') : article.title}</h1>
        <VerdictLine verdict={status.verdict} />
        <p class="row">
          <button
            type="button"
            class="primary"
            id="turn"
            onClick={() => void front.page.turn(status.isReading ? 'off' : 'on')}
          >
            {words(status.isReading ? 'popupStop' : 'popupStart')}
          </button>
          {!status.isReading && <span class="aside">{words('popupOff')}</span>}
        </p>
        {!status.canPaint && <p class="warning">{words('popupCannotPaint')}</p>}
        <ProblemLine problem={front.stored.problem.value ?? status.problem} />
      </header>
      <section>
        <h2>{words('popupArticleNote')}</h2>
        <ArticleNoteField {...front.stored.noteField(article)} />
      </section>
      <CopiesSection front={front} />
      <HighlightsSection front={front} status={status} />
      {status.isReading && <OutlineSection front={front} status={status} />}
      {status.isReading && <TermsSection front={front} status={status} />}
      <section>
        <h2>{words('popupSwitches')}</h2>
        <SiteSwitchBoxes
          switches={front.stored.switches.value}
          onChange={(switches) => void front.edits.switchSite(switches)}
        />
      </section>
      <CitationSection article={article} />
      <ExportSection front={front} status={status} />
    </>
  );
}

interface SectionProps {
  readonly front: FrontArticle;
  readonly status: ArticleStatus;
}

function HighlightsSection({ front, status }: SectionProps) {
  const { words } = useLocale();
  const { located } = status;
  const highlights = inReadingOrder(front.stored.annotations.value.filter(isHighlight), spansOf(located));
  return (
    <section>
      <h2>
        {words('popupHighlights')} <small>{highlights.length}</small>
      </h2>
      <HighlightList
        highlights={highlights}
        // With the reader off nothing was looked for, so nothing is missing.
        located={status.isReading ? located : {}}
        text={status.text}
        onReattach={(id, span) => void front.edits.reattach(id, span)}
        onShow={(id) => void front.page.showHighlight(id)}
        onDelete={(id) => void front.edits.remove(id)}
        onCopy={(highlight, form) => copyHighlights(form, [highlight], status.article)}
      />
      <DeletedLine front={front} />
    </section>
  );
}

function TermsSection({ front, status }: SectionProps) {
  const { words } = useLocale();
  const { mentions, terms: entries, proposed } = status.found;
  const terms = countTerms(mentions, entries);
  return (
    <section>
      <h2>
        {words('popupTerms')} <small>{terms.length}</small>
      </h2>
      <TermList terms={terms} onShow={(termId) => void front.page.showTerm(termId)} />
      <ProposedList proposed={proposed} onShow={(termId) => void front.page.showTerm(termId)} />
    </section>
  );
}
