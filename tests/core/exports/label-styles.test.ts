import { expect, it } from 'vitest';
import { COLOUR_STYLES, LINE_WIDTHS } from '../../../src/core/exports/label-styles';
import { LABEL_COLOURS, LABEL_LINES } from '../../../src/model/label';
import { readSource } from '../../support/source-files';

it('looks on exported pages as it does in the browser', () => {
  const rules = LABEL_COLOURS.flatMap((colour) =>
    LABEL_LINES.map((line) => {
      const style = COLOUR_STYLES[colour];
      const width = LINE_WIDTHS[line];
      return `::highlight(reperes-label-${colour}-${line}) {\n  background-color: ${style.tint};\n  text-decoration: underline ${width} ${line} ${style.line};\n}`;
    }),
  );
  const css = readSource('src/page/label-marks.css');
  expect(rules.filter((rule) => !css.includes(rule))).toEqual([]);
});
