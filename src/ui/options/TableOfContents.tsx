import { translate } from '../../platform/translate';

/** A section of the settings, and what its heading says. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** Leads to each section of the page. */
export function TableOfContents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav class="contents" aria-label={translate('settingsContents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
