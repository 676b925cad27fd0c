import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { Source } from '@/lib/domain/glossary/term';

/** Where the facts of an entry were read; a source is a link where a reader can safely be sent. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.title}${source.address ?? ''}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: Source }) {
  const text = [source.publisher, source.title, source.date].filter((part) => part !== null).join('，');
  const address = linkableAddress(source);
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
