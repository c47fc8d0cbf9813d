// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASKED_AHEAD, DETECTOR, type Detector } from '../../src/content/detector-key';
import { SESSION } from '../../src/content/session-key';
import { startSession } from '../../src/content/start-session';

vi.mock('../../src/content/start-session', () => ({ startSession: vi.fn<typeof startSession>() }));

const world = globalThis as { [SESSION]?: (() => void) | undefined; [DETECTOR]?: Detector | undefined; [ASKED_AHEAD]?: true };
const end = vi.fn<() => void>();

beforeEach(() => {
  vi.resetModules();
  end.mockReset();
  vi.mocked(startSession).mockReset().mockReturnValue(end);
});
afterEach(() => {
  Reflect.deleteProperty(world, SESSION);
  Reflect.deleteProperty(world, DETECTOR);
  Reflect.deleteProperty(world, ASKED_AHEAD);
});

describe('the reading script', () => {
  it('that nobody asked for ahead starts at once, whatever was found, and ends what was there', async () => {
    world[DETECTOR] = async () => false;
    const before = vi.fn<() => void>();
    world[SESSION] = before;
    await come();
    expect(before).toHaveBeenCalledOnce();
    expect(world[SESSION]).toBe(end);
  });

  it('starts at once where no detector is', async () => {
    await come();
    expect(startSession).toHaveBeenCalledOnce();
  });

  it('that comes ahead waits until an article is found', async () => {
    const tell = await comeAhead();
    expect(startSession).not.toHaveBeenCalled();
    expect(world[SESSION]).toBeDefined();
    tell(true);
    await vi.waitFor(() => expect(startSession).toHaveBeenCalledOnce());
    expect(world[SESSION]).toBe(end);
  });

  it('that comes ahead leaves no trace of a session where none is found', async () => {
    const tell = await comeAhead();
    tell(false);
    await vi.waitFor(() => expect(SESSION in world).toBe(false));
    expect(startSession).not.toHaveBeenCalled();
  });

  it('starts once where it comes a second time before the first has started', async () => {
    const tell = await comeAhead();
    vi.resetModules();
    await come();
    tell(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(startSession).toHaveBeenCalledOnce();
    expect(end).not.toHaveBeenCalled();
  });
});

async function comeAhead(): Promise<(isFound: boolean) => void> {
  let tell: (isFound: boolean) => void = () => undefined;
  const looked = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  world[DETECTOR] = () => looked;
  world[ASKED_AHEAD] = true;
  await come();
  return tell;
}

function come(): Promise<unknown> {
  return import('../../src/content/index.iife');
}
