import { useState } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { everything } from '../../shared/exports/export-source';
import { ExportButton } from '../../shared/exports/ExportButton';
import { sizeInWords } from '../../shared/size-in-words';
import { DoneLine } from '../DoneLine';
import { AmountRow } from './AmountRow';
import { Asking } from './Asking';
import { EarlierErasures } from './EarlierErasures';
import { useErasures } from './use-erasures';
import { useStorage } from './use-storage';

/** How much is kept on this computer, by kind, with the means to erase it. */
export function Storage() {
  const { report, failure, measure } = useStorage();
  const { last, earlier, erase, eraseAll, giveBack } = useErasures(measure);
  return (
    <section id="storage" aria-labelledby="storage-title">
      <h2 id="storage-title">{translate('sectionStorage')}</h2>
      <p class="soft">{translate('storageLead')}</p>
      {failure && <p role="alert">{failure}</p>}
      {last.isBusy && <p role="status">{translate('erasing')}</p>}
      <DoneLine {...last} />
      <EarlierErasures earlier={earlier} isBusy={last.isBusy} onUndo={giveBack} />
      {report === null ? (
        <p role="status">{translate('storageMeasuring')}</p>
      ) : (
        <>
          <ul class="rules amounts">
            {report.amounts.map((amount) => (
              <AmountRow key={amount.kind} amount={amount} isBusy={last.isBusy} onErase={erase} />
            ))}
          </ul>
          {report.wholeBytes !== null && <p class="soft">{translate('storageWhole', sizeInWords(report.wholeBytes))}</p>}
        </>
      )}
      <EraseAll isBusy={last.isBusy} onErase={eraseAll} />
    </section>
  );
}

function EraseAll({ isBusy, onErase }: { readonly isBusy: boolean; readonly onErase: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <div>
        <button type="button" disabled={isBusy} onClick={() => setIsAsking(true)}>
          {translate('eraseAll')}
        </button>
      </div>
    );
  return (
    <>
      <Asking
        question={translate('eraseAllAsk')}
        yes={translate('eraseAllYes')}
        onYes={() => {
          setIsAsking(false);
          onErase();
        }}
        onNo={() => setIsAsking(false)}
      />
      <div>
        <ExportButton findSource={everything} label={translate('eraseBackupFirst')} />
      </div>
    </>
  );
}
