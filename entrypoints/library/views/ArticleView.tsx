import { useEffect } from 'preact/hooks';
import { OtherName } from '@/components/OtherName';
import { inLanguage } from '@/components/in-language';
import { MeasureList } from '@/components/library/MeasureList';
import { SAMPLE_ARTICLE_ID } from '@/lib/domain/library/sample';
import type { OpenedArticle } from '../library-state';
import { openAt } from '../open-at';
import type { Words } from '../open-at';
import { linkTo } from '../route';
import { CitationSection } from '../../shared/CitationSection';
import { ArticleAnnotations } from './ArticleAnnotations';
import { CopiesPart } from './CopiesPart';
import { ExportPanel } from './ExportPanel';
import type { LibraryViewProps } from './library-view-props';

/** One article: its citation, what the reader made of it, what it recommends and the terms it names. */
export function ArticleView(props: LibraryViewProps) {
  const { state, actions, locale, parameters } = props;
  const { words } = locale;
  const id = parameters['id'] ?? '';
  useEffect(() => void actions.open(id), [id, state.loaded.value]);
  const opened = state.opened.value;
  return (
    <section class="article-view">
      <p>
        <a href={linkTo('/')}>‹ {words('libraryBack')}</a>
      </p>
      {opened?.copies.article.id === id ? (
        <Opened key={id} {...props} opened={opened} />
      ) : (
        <p class="empty">{words(state.loaded.value === 'all' ? 'libraryMissing' : 'libraryLoading')}</p>
      )}
    </section>
  );
}

export interface OpenedProps extends LibraryViewProps {
  readonly opened: OpenedArticle;
}

function Opened(props: OpenedProps) {
  const { opened, locale } = props;
  const { words } = locale;
  const { copies, reading } = opened;
  const { article } = copies;
  const page = reading?.page ?? article.address;
  const isSample = article.id === SAMPLE_ARTICLE_ID;
  // The sample has no page of its own.
  const show = (wanted: Words | null) => {
    if (!isSample) void openAt(page, wanted);
  };
  return (
    <>
      <header>
        {article.kicker !== null && <p lang="zh-CN">{article.kicker}</p>}
        <h2 lang="zh-CN">{article.title === '' ? words('popupUntitled') : article.title}</h2>
        {article.subtitle !== null && <p lang="zh-CN">{article.subtitle}</p>}
        <p class="aside" lang="zh-CN">
          {[article.authors.join('、'), article.affiliation].filter((part) => part !== null && part !== '').join(' · ')}
        </p>
        {!isSample && (
          <button type="button" name="open-page" class="primary" onClick={() => show(null)}>
            {words('libraryOpenPage')}
          </button>
        )}
      </header>
      <CitationSection article={article} />
      <CopiesPart {...props} />
      <ArticleAnnotations {...props} onShow={show} />
      <section>
        <h2>{words('libraryMeasures')}</h2>
        {reading === null || reading.measures.length === 0 ? (
          <p class="aside">{words('libraryMeasuresNone')}</p>
        ) : (
          <MeasureList
            measures={reading.measures}
            onShow={({ start, end }) => show({ type: 'span', span: { start, end } })}
          />
        )}
      </section>
      <Terms {...props} />
      <section>
        <h2>{words('popupExport')}</h2>
        <ExportPanel {...props} articles={[article.id]} annotations={null} />
      </section>
    </>
  );
}

function Terms({ opened: { reading }, state, locale }: OpenedProps) {
  const terms = (reading?.termIds ?? []).flatMap((id) => state.glossary.value.get(id) ?? []);
  return (
    <section>
      <h2>
        {locale.words('popupTerms')} <small>{terms.length}</small>
      </h2>
      {terms.length === 0 && <p class="aside">{locale.words('popupTermsNone')}</p>}
      <ul class="terms">
        {terms.map((term) => (
          <li key={term.id}>
            <a
              href={linkTo('/term/:id', { id: term.id })}
              lang="zh-CN"
              title={inLanguage(term.summary, locale.language)}
            >
              {term.name.zh}
            </a>{' '}
            <OtherName name={term.name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
