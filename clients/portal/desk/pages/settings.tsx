import {
  DeskSettingsDocument,
  type NoticeChannel,
  type NoticeDigest,
  type NoticeLanguage,
  SetNoticePreferencesDocument,
} from '../../../sdk/index.ts';
import { deskChange, deskPage, type Need } from '../desk-page.tsx';
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
  body: (view, { noticePreferences: kept }) => {
    const { t } = view;
    if (!kept) return <p>{t('list.notknown')}</p>;
    return (
      <>
        <p>{t('desk.settings.intro')}</p>
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
      digest: needOf(form, 'digest', 'desk.settings.digest', DIGESTS),
      quietFrom: form.text('quietFrom'),
      quietTo: form.text('quietTo'),
    },
  }),
  next: () => '/desk/settings',
  done: 'desk.done.saved',
});
