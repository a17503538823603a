import {
  DeskSettingsDocument,
  type DeskSettingsQuery,
  type NoticeChannel,
  type NoticeDigest,
  type NoticeLanguage,
  SetNoticePreferencesDocument,
} from '../../../sdk/index.ts';
import { WORDS_ZH } from '../../texts/words-zh.ts';
import { type DeskView, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, needOf, TextField } from '../forms.tsx';
import { wordOf, wordsOf } from '../words.tsx';

const NEEDS: readonly Need[] = [['OPERATIONS', 'agreements:manage']];
const LANGUAGES: readonly NoticeLanguage[] = ['ZH', 'EN'];
const DIGESTS: readonly NoticeDigest[] = ['NONE', 'DAILY'];
const CHANNELS: readonly NoticeChannel[] = ['INBOX', 'EMAIL', 'SMS'];

/** `GET /desk/settings`: how the agency is told of notices. */
export const settingsPage = deskPage({
  path: '/desk/settings',
  title: 'desk.settings',
  group: 'own',
  needs: NEEDS,
  document: DeskSettingsDocument,
  variables: () => ({}),
  body: (view, { noticePreferences }) => {
    const { t } = view;
    const kept = noticePreferences ?? inboxOnly(view);
    return (
      <>
        <p>{t('desk.settings.intro')}</p>
        {!noticePreferences && <p class="note">{t('desk.settings.none')}</p>}
        <DeskFormBox view={view} action="/desk/settings">
          <TextField
            view={view}
            name="email"
            label="desk.settings.email"
            hint="desk.settings.office"
            value={kept.email}
          />
          <TextField
            view={view}
            name="phone"
            label="desk.settings.phone"
            hint="desk.settings.office"
            value={kept.phone}
          />
          <ChoiceField
            view={view}
            name="language"
            label="desk.settings.language"
            value={kept.language}
            options={wordsOf(view, 'NoticeLanguage', LANGUAGES)}
          />
          <fieldset>
            <legend>{t('desk.settings.channels')}</legend>
            {CHANNELS.map((channel) => (
              <label>
                <input type="checkbox" name="channels" value={channel} checked={kept.channels.includes(channel)} />{' '}
                {wordOf(view, 'NoticeChannel', channel)}
              </label>
            ))}
          </fieldset>
          <KindChoices view={view} kept={kept.kinds} />
          <ChoiceField
            view={view}
            name="digest"
            label="desk.settings.digest"
            value={kept.digest}
            options={wordsOf(view, 'NoticeDigest', DIGESTS)}
          />
          <TextField
            view={view}
            name="quietFrom"
            label="desk.settings.quietfrom"
            hint="desk.settings.hour"
            value={kept.quietFrom}
          />
          <TextField
            view={view}
            name="quietTo"
            label="desk.settings.quietto"
            hint="desk.settings.hour"
            value={kept.quietTo}
          />
          <button type="submit">{t('desk.settings.save')}</button>
        </DeskFormBox>
      </>
    );
  },
});

/** Whoever has chosen nothing is told in the inbox alone. */
function inboxOnly({ language }: DeskView): NonNullable<DeskSettingsQuery['noticePreferences']> {
  const nothing = { email: null, phone: null, quietFrom: null, quietTo: null, kinds: [] };
  return { ...nothing, language: language === 'zh' ? 'ZH' : 'EN', channels: ['INBOX'], digest: 'NONE' };
}

/** What each kind of notice can be told by, where it is not told like the others. */
const WAYS: readonly (readonly NoticeChannel[])[] = [['INBOX'], ['EMAIL'], ['SMS'], ['EMAIL', 'SMS']];
/** Kinds that most agencies are told of; one that somebody has chosen otherwise stays as it is. */
const KINDS: readonly string[] = [...Object.keys(WORDS_ZH.DutyRule), 'STATUS_CHANGED', 'TASK_ESCALATED'];

type Rule = { readonly kind: string; readonly channels: readonly NoticeChannel[] };
const textOf = ({ kind, channels }: Rule) => [kind, ...channels].join(' ');

/** One choice for each kind of notice: like the others, or by ways of its own. */
function KindChoices({ view, kept }: { view: DeskView; kept: readonly Rule[] }) {
  const { t } = view;
  const kinds = [...new Set([...KINDS, ...kept.map(({ kind }) => kind)])];
  return (
    <details open={kept.length > 0}>
      <summary>{t('desk.settings.kinds')}</summary>
      {kinds.map((kind) => {
        const own = kept.find((rule) => rule.kind === kind);
        const rules = WAYS.map((channels) => ({ kind, channels }));
        const known = own === undefined || rules.some((rule) => textOf(rule) === textOf(own));
        return (
          <p class="field-row">
            <label for={`kind-${kind}`}>{kindWord(view, kind)}</label>
            <select id={`kind-${kind}`} name="kind">
              <option value="">{t('desk.settings.kinds.same')}</option>
              {(known ? rules : [...rules, own]).map((rule) => (
                <option value={textOf(rule)} selected={own !== undefined && textOf(own) === textOf(rule)}>
                  {rule.channels.map((channel) => wordOf(view, 'NoticeChannel', channel)).join(' + ')}
                </option>
              ))}
            </select>
          </p>
        );
      })}
    </details>
  );
}

function kindWord(view: DeskView, kind: string): string {
  if (kind === 'STATUS_CHANGED') return view.t('desk.settings.kind.status');
  if (kind === 'TASK_ESCALATED') return view.t('desk.settings.kind.escalated');
  return kind in WORDS_ZH.DutyRule ? wordOf(view, 'DutyRule', kind as keyof typeof WORDS_ZH.DutyRule) : kind;
}

/** A rule as the form holds it: its kind and channels; an empty choice is none. */
function ruleIn(value: string): { kind: string; channels: NoticeChannel[] }[] {
  const [kind = '', ...ways] = value.split(' ');
  const channels = CHANNELS.filter((channel) => ways.includes(channel));
  return kind === '' || channels.length === 0 ? [] : [{ kind, channels }];
}

export const saveSettings = deskChange({
  path: '/desk/settings',
  needs: NEEDS,
  document: SetNoticePreferencesDocument,
  variables: (form) => ({
    input: {
      email: form.text('email'),
      phone: form.text('phone'),
      language: needOf(form, 'language', 'desk.settings.language', LANGUAGES),
      channels: CHANNELS.filter((channel) => form.all('channels').includes(channel)),
      kinds: form.all('kind').flatMap(ruleIn),
      digest: needOf(form, 'digest', 'desk.settings.digest', DIGESTS),
      quietFrom: form.text('quietFrom'),
      quietTo: form.text('quietTo'),
    },
  }),
  next: () => '/desk/settings',
  done: 'desk.done.saved',
});
