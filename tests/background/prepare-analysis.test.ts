import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { loadKnowledge } from '../../src/background/knowledge';

vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: vi.fn<typeof loadKnowledge>() }));
vi.mock('../../src/core/analyze', () => ({ analyze: vi.fn<typeof analyze>() }));

const KNOWLEDGE = { gazetteer: null, tagger: null };

describe('the background', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.mocked(loadKnowledge).mockResolvedValue(KNOWLEDGE);
  });
  afterEach(() => {
    vi.clearAllMocks();
  });

  it('is ready to analyse once it has analysed something in each language that names are found in', async () => {
    const { prepareAnalysis } = await import('../../src/background/prepare-analysis');
    await prepareAnalysis();
    expect(vi.mocked(analyze).mock.calls.map(([{ language }, knowledge]) => [language, knowledge])).toEqual([
      ['fr', KNOWLEDGE],
      ['en', KNOWLEDGE],
    ]);
  });

  it('gets ready once in its life', async () => {
    const { prepareAnalysis } = await import('../../src/background/prepare-analysis');
    await Promise.all([prepareAnalysis(), prepareAnalysis()]);
    await prepareAnalysis();
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  it('tries again where it could not load', async () => {
    const { prepareAnalysis } = await import('../../src/background/prepare-analysis');
    vi.mocked(loadKnowledge).mockRejectedValueOnce(new Error('no file'));
    await expect(prepareAnalysis()).rejects.toThrow('no file');
    await prepareAnalysis();
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  it('lets what was asked meanwhile go first', async () => {
    const { prepareAnalysis } = await import('../../src/background/prepare-analysis');
    const ready = prepareAnalysis();
    await Promise.resolve();
    await Promise.resolve();
    expect(analyze).not.toHaveBeenCalled();
    await ready;
  });
});
