import { Notice } from '@/components/Notice';
import { ProblemLine } from '@/components/ProblemLine';
import { SkipLink } from '@/components/SkipLink';
import type { StorageCare } from '../shared/storage-care';
import { StorageCareView } from '../shared/StorageCareView';
import { linkTo, parametersAt } from './route';
import type { LibraryViewProps } from './views/library-view-props';
import { LIBRARY_VIEWS } from './views/views';

type LibraryPageProps = Omit<LibraryViewProps, 'parameters'> & { readonly care: StorageCare };

/** The library page: its navigation, and the view that the page's address names. */
export function LibraryPage({ care, ...props }: LibraryPageProps) {
  const { state, locale } = props;
  const { words } = locale;
  const { view, parameters } = viewAt(state.path.value);
  const View = view.component;
  const stored = care.state.value;
  // What the warnings say already is not said twice.
  const problem = stored?.problem === state.problem.value?.code ? null : state.problem.value;
  const isUnread = state.problem.value !== null && state.loaded.value === 'nothing';
  // An empty list that teaches how to begin would belie what is said of the loss.
  const isLost = (stored?.lost ?? null) !== null;
  const isCleared = isLost && state.loaded.value === 'all' && state.groups.value.length === 0;
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
      <StorageCareView care={care} onBackup={showRestore} onRestore={showRestore} />
      <ProblemLine problem={problem} />
      {!isUnread && !isCleared && (
        <div class={`view ${view.id}`} id="content" tabIndex={-1}>
          <View {...props} parameters={parameters} />
        </div>
      )}
      <Notice notice={state.notice.value} />
    </>
  );
}

/** Goes to where a backup is made and restored. */
function showRestore(): void {
  location.assign('/options.html#data');
}

function viewAt(path: string) {
  for (const view of LIBRARY_VIEWS) {
    const parameters = parametersAt(path, view.route);
    if (parameters !== null) return { view, parameters };
  }
  return { view: LIBRARY_VIEWS[0], parameters: {} };
}
