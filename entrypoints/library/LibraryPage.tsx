import { Notice } from '@/components/Notice';
import { SkipLink } from '@/components/SkipLink';
import { wordKey } from '@/components/word-key';
import { linkTo, parametersAt } from './route';
import type { LibraryViewProps } from './views/library-view-props';
import { LIBRARY_VIEWS } from './views/views';

/** The library page: its navigation, and the view that the page's address names. */
export function LibraryPage(props: Omit<LibraryViewProps, 'parameters'>) {
  const { state, locale } = props;
  const { words } = locale;
  const { view, parameters } = viewAt(state.path.value);
  const View = view.component;
  const problem = state.problem.value;
  return (
    <>
      <SkipLink to="content" />
      <header class="top">
        <h1>{words('libraryTitle')}</h1>
        <nav aria-label={words('libraryTitle')}>
          <ul>
            {LIBRARY_VIEWS.filter(({ isInNavigation }) => isInNavigation).map(({ id, route, title }) => (
              <li key={id}>
                <a href={linkTo(route)} aria-current={id === view.id ? 'page' : undefined}>
                  {words(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {problem !== null && (
        <p class="warning" role="alert">
          {words(wordKey('problem', problem.code), problem.detail)}
        </p>
      )}
      <div class={`view ${view.id}`} id="content" tabIndex={-1}>
        <View {...props} parameters={parameters} />
      </div>
      <Notice notice={state.notice.value} />
    </>
  );
}

function viewAt(path: string) {
  for (const view of LIBRARY_VIEWS) {
    const parameters = parametersAt(path, view.route);
    if (parameters !== null) return { view, parameters };
  }
  return { view: LIBRARY_VIEWS[0], parameters: {} };
}
