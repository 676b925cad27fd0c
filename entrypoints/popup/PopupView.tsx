import { ArticleNoteField } from '@/components/ArticleNoteField';
import { HighlightList } from '@/components/HighlightList';
import { LayoutList } from '@/components/LayoutList';
import type { Locale } from '@/components/locale';
import { ProposedList } from '@/components/ProposedList';
import { SiteSwitchBoxes } from '@/components/SiteSwitchBoxes';
import { TermList } from '@/components/TermList';
import { VerdictLine } from '@/components/VerdictLine';
import { wordKey } from '@/components/word-key';
import { spansOf } from '@/lib/domain/annotation/located';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { inReadingOrder } from '@/lib/domain/annotation/reading-order';
import { countTerms } from '@/lib/domain/glossary/count-terms';
import type { Problem } from '@/lib/messages/problem';
import type { PageStatus } from '@/lib/messages/protocol';
import { copyHighlights } from '../shared/copy-highlights';
import { StorageCareView } from '../shared/StorageCareView';
import { CitationSection } from './CitationSection';
import { CopiesSection } from './CopiesSection';
import { ExportSection } from './ExportSection';
import { OutlineSection } from './OutlineSection';
import { canOpenPanel } from './open-panel';
import type { Popup } from './popup-state';

interface PopupViewProps {
  readonly popup: Popup;
  readonly locale: Locale;
}

/** The quick look at the page in front. */
export function PopupView(props: PopupViewProps) {
  const { popup } = props;
  return (
    <>
      <StorageCareView
        care={popup.care}
        onBackup={() => void popup.showOptions()}
        onRestore={() => void popup.showOptions()}
      />
      {popup.page.value.type === 'page' && popup.page.value.isPrivate && (
        <p class="aside private">{props.locale.words('popupPrivate')}</p>
      )}
      <FrontPageView {...props} />
    </>
  );
}

function FrontPageView({ popup, locale }: PopupViewProps) {
  const { words } = locale;
  const page = popup.page.value;
  if (page.type === 'loading') return <p class="empty loading">{words('popupStarting')}</p>;
  if (page.type === 'forbidden') return <h1 class="empty">{words('popupForbidden')}</h1>;
  const { status } = page;
  if (status.type === 'layout') return <LayoutList layout={status.layout} />;
  if (status.type === 'article' && status.verdict.kind !== 'empty') {
    return <ArticleContent popup={popup} locale={locale} status={status} />;
  }
  return (
    <div class="empty">
      <h1>{words('popupNoArticle')}</h1>
      <p class="aside">{words(status.type === 'article' ? 'reason_no_text' : 'popupNoArticleHint')}</p>
    </div>
  );
}

function ArticleContent({ popup, locale, status }: PopupViewProps & { status: PageStatus & { type: 'article' } }) {
  const { words } = locale;
  const { article, located } = status;
  const highlights = inReadingOrder(popup.annotations.value.filter(isHighlight), spansOf(located));
  const deleted = popup.deleted.value;
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
            onClick={() => void popup.turn(status.isReading ? 'off' : 'on')}
          >
            {words(status.isReading ? 'popupStop' : 'popupStart')}
          </button>
          {!status.isReading && <span class="aside">{words('popupOff')}</span>}
        </p>
        {!status.canPaint && <p class="warning">{words('popupCannotPaint')}</p>}
        <ProblemLine problem={popup.problem.value ?? status.problem} locale={locale} />
      </header>
      <section>
        <h2>{words('popupArticleNote')}</h2>
        <ArticleNoteField {...popup.articleNote(article)} />
      </section>
      <CopiesSection popup={popup} locale={locale} />
      <section>
        <h2>
          {words('popupHighlights')} <small>{highlights.length}</small>
        </h2>
        <HighlightList
          highlights={highlights}
          // With the reader off nothing was looked for, so nothing is missing.
          located={status.isReading ? located : {}}
          text={status.text}
          onReattach={(id, span) => void popup.reattach(id, span)}
          onShow={(id) => void popup.showHighlight(id)}
          onDelete={(id) => void popup.remove(id)}
          onCopy={(highlight, form) => copyHighlights(form, [highlight], article)}
        />
        {deleted !== null && (
          <p class="row" role="status">
            {words('editorDeleted')}
            <button type="button" onClick={() => void popup.restore(deleted)}>
              {words('editorUndo')}
            </button>
          </p>
        )}
      </section>
      {status.isReading && <OutlineSection popup={popup} locale={locale} status={status} />}
      {status.isReading && <TermsSection popup={popup} locale={locale} status={status} />}
      <section>
        <h2>{words('popupSwitches')}</h2>
        <SiteSwitchBoxes switches={popup.switches.value} onChange={(switches) => void popup.switchSite(switches)} />
      </section>
      <CitationSection article={article} />
      <ExportSection popup={popup} status={status} />
      <p class="row">
        {canOpenPanel() && (
          <button type="button" id="panel" onClick={() => void popup.showPanel()}>
            {words('panelShow')}
          </button>
        )}
        <button type="button" id="library" onClick={() => void popup.showLibrary()}>
          {words('libraryTitle')}
        </button>
        <button type="button" id="glossary" onClick={() => void popup.showGlossary()}>
          {words('popupGlossary')}
        </button>
        <button type="button" id="data" onClick={() => void popup.showOptions()}>
          {words('popupData')}
        </button>
      </p>
    </>
  );
}

function TermsSection({ popup, locale, status }: PopupViewProps & { status: PageStatus & { type: 'article' } }) {
  const { mentions, terms: entries, proposed } = status.found;
  const terms = countTerms(mentions, entries);
  return (
    <section>
      <h2>
        {locale.words('popupTerms')} <small>{terms.length}</small>
      </h2>
      <TermList terms={terms} onShow={(termId) => void popup.showTerm(termId)} />
      <ProposedList proposed={proposed} onShow={(termId) => void popup.showTerm(termId)} />
    </section>
  );
}

function ProblemLine({ problem, locale: { words } }: { problem: Problem | null; locale: Locale }) {
  if (problem === null) return null;
  return (
    <p class="warning" role="alert">
      {words(wordKey('problem', problem.code), problem.detail)}
    </p>
  );
}
