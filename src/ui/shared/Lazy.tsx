import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { describeError } from '../../parts/describe-error';

interface LazyProps<Props> {
  /** The same function each time; another one is another component. */
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
}

/** A component whose code is loaded when it is first shown. */
export function Lazy<Props extends object>({ load, props }: LazyProps<Props>) {
  const [loaded, setLoaded] = useState<{ readonly load: unknown; readonly Component: FunctionComponent<Props> } | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isWanted = true;
    load().then(
      (Component) => isWanted && setLoaded({ load, Component }),
      (error: unknown) => isWanted && setFailure(describeError(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (failure) return <p role="alert">{failure}</p>;
  return loaded?.load === load ? <loaded.Component {...props} /> : null;
}
