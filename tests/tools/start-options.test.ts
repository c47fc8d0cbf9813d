import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../tools/start/has-display';
import { readStartOptions } from '../../tools/start/start-options';

describe('the options of npm start', () => {
  it('leaves the browser and the language open when nothing is said', () => {
    expect(readStartOptions([])).toEqual({});
  });

  it('takes the browser and the language, after a space or an equals sign', () => {
    expect(readStartOptions(['--browser', 'firefox', '--language=fr'])).toEqual({ browser: 'firefox', language: 'fr' });
  });

  it.each([
    [['--browser', 'safari'], '--browser is chromium or firefox, not "safari".'],
    [['--language', 'de'], '--language is fr or en, not "de".'],
    [['--browser'], "'--browser <value>' argument missing"],
    [['--headless'], "Unknown option '--headless'"],
    [['firefox'], "Unexpected argument 'firefox'"],
  ])('says what is wrong with %j, and what may be said', (words, complaint) => {
    expect(() => readStartOptions(words)).toThrow(complaint);
    expect(() => readStartOptions(words)).toThrow('Usage: npm start -- [--browser chromium|firefox] [--language fr|en]');
  });
});

describe('whether there is a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j: %s', (platform, variables, expected) => {
    expect(hasDisplay(platform, variables)).toBe(expected);
  });
});
