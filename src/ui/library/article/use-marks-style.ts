import { useLayoutEffect, useMemo } from 'preact/hooks';
import { marksCss, type MarkLooks } from '../../../core/marks/marks-css';

/** Has marks on this page of ours look as the reader's settings say; the page's own rules allow it no style element. */
export function useMarksStyle(looks: MarkLooks): void {
  const css = marksCss(looks);
  const sheet = useMemo(() => new CSSStyleSheet(), []);
  useLayoutEffect(() => {
    sheet.replaceSync(css);
  }, [sheet, css]);
  useLayoutEffect(() => {
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [sheet]);
}
