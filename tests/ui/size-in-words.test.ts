import { expect, it, vi } from 'vitest';
import { uiLanguage } from '../../src/platform/translate';
import { sizeInWords } from '../../src/ui/shared/size-in-words';

vi.mock('../../src/platform/translate', () => ({ uiLanguage: vi.fn<typeof uiLanguage>() }));

it.each([
  ['en', 0, '0 bytes'],
  ['en', 1, '1 byte'],
  ['en', 138, '138 bytes'],
  ['en', 2_400, '2 kB'],
  ['en', 1_440_000, '1.4 MB'],
  ['fr', 0, '0 octet'],
  ['fr', 138, '138 octets'],
  ['fr', 1_440_000, '1,4 Mo'],
])('in %s, %d bytes are "%s"', (language, bytes, words) => {
  vi.mocked(uiLanguage).mockReturnValue(language);
  expect(sizeInWords(bytes).replaceAll(/\s/gu, ' ')).toBe(words);
});
