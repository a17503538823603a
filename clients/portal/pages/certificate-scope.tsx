import type { Day as CalendarDay } from '../../../schema/domain/day.ts';
import { modelKey } from '../../../schema/domain/text.ts';
import { Chinese, Code, Mixed, Table } from '../pieces.tsx';
import type { ShownCertificate } from '../shown-certificate.ts';
import type { View } from '../view.ts';

/** Longest model that is compared. */
const MODEL_LIMIT = 80;

/** What a certificate covers, and whether a model that somebody types stands on it. */
export function Coverage({
  view,
  certificate,
  isValid,
  on,
}: {
  view: View;
  certificate: ShownCertificate;
  isValid: boolean;
  on: CalendarDay | null;
}) {
  const { t, to } = view;
  const holder = certificate.holder?.uscc;
  return (
    <section id="covers">
      <h2>{t('certificate.covers.question')}</h2>
      <form method="get" action="#covers" class="inline no-print">
        {on && <input type="hidden" name="on" value={on} />}
        <label for="model">{t('certificate.covers.label')}</label>
        <input id="model" name="model" maxLength={MODEL_LIMIT} value={view.query.get('model') ?? ''} required />
        <button type="submit">{t('certificate.covers.button')}</button>
      </form>
      <Compared view={view} certificate={certificate} isValid={isValid} />
      <Table
        caption={t('certificate.products.caption')}
        head={[t('certificate.product'), t('certificate.brand'), t('certificate.models')]}
        rows={certificate.products.map(({ name, brand, series, models }) => [
          <Chinese view={view}>{series ? `${name}（${series}）` : name}</Chinese>,
          brand ? <Chinese view={view}>{brand}</Chinese> : '—',
          models.length === 0 ? (
            t('certificate.models.none')
          ) : (
            <ul class="models">
              {models.map((model) => (
                <li>
                  {holder ? (
                    <a href={to(`/product/${holder}/${encodeURIComponent(model)}`)}>
                      <Code>{model}</Code>
                    </a>
                  ) : (
                    <Code>{model}</Code>
                  )}
                </li>
              ))}
            </ul>
          ),
        ])}
      />
    </section>
  );
}

function Compared({ view, certificate, isValid }: { view: View; certificate: ShownCertificate; isValid: boolean }) {
  const { t, query } = view;
  const model = (query.get('model') ?? '').trim().slice(0, MODEL_LIMIT);
  const key = modelKey(model);
  if (key === '') return null;
  const found = certificate.products.find(({ models }) => models.some((one) => modelKey(one) === key));
  const product = [found?.brand, found?.name].filter(Boolean).join(' ');
  return (
    <p class={`answer ${found && isValid ? 'answer-yes' : 'answer-no'}`} role="status">
      <Mixed view={view}>{t(found ? 'certificate.covers.yes' : 'certificate.covers.no', { model, product })}</Mixed>
      {found && !isValid && ` ${t('certificate.covers.yes.invalid')}`}
    </p>
  );
}
