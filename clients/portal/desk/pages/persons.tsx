import {
  DeskPersonsDocument,
  DeskRegisterIdentityDocument,
  DeskWithdrawCredentialDocument,
} from '../../../sdk/index.ts';
import { Code, Instant } from '../../pieces.tsx';
import { deskChange, deskPage, type Need } from '../desk-page.tsx';
import { DeskFormBox, need, RowButton, TextField } from '../forms.tsx';
import { Listing } from '../listing.tsx';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];

/** `GET /desk/persons`: who signs in with the agency's rights, by issuer and subject. */
export const personsPage = deskPage({
  path: '/desk/persons',
  title: 'desk.persons',
  group: 'own',
  needs: JOINED,
  document: DeskPersonsDocument,
  variables: () => ({}),
  body: (view, { me }) => {
    const persons = me.agencyDetails?.credentials.filter(({ method }) => method === 'IDENTITY') ?? null;
    return (
      <>
        <p>{view.t('desk.persons.intro')}</p>
        <Listing
          view={view}
          list={persons && { edges: persons.map((node) => ({ node })) }}
          caption="desk.persons"
          empty="desk.persons.none"
          columns={[
            ['desk.persons.issuer', ({ issuer }) => <Code>{issuer ?? '—'}</Code>],
            ['desk.persons.subject', ({ subject }) => <Code>{subject ?? '—'}</Code>],
            ['desk.keys.since', ({ createdAt }) => <Instant>{createdAt}</Instant>],
            [
              'desk.persons.by',
              ({ createdBy, approvedBy }) => <Code>{[createdBy, ...approvedBy].filter(Boolean).join(' ')}</Code>,
            ],
            [
              'desk.act',
              ({ id, subject, withdrawnAt }) =>
                withdrawnAt ? (
                  <>
                    {view.t('desk.keys.withdrawn')} <Instant>{withdrawnAt}</Instant>
                  </>
                ) : (
                  <RowButton
                    view={view}
                    action="/desk/persons/withdraw"
                    name="credential"
                    value={id}
                    label="desk.persons.withdraw"
                    what={subject ?? id}
                  />
                ),
            ],
          ]}
        />
        <h2>{view.t('desk.persons.add')}</h2>
        <DeskFormBox view={view} action="/desk/persons/register">
          <TextField
            view={view}
            name="issuer"
            label="desk.persons.issuer"
            hint="desk.persons.issuer.hint"
            type="url"
            max={255}
            required
          />
          <TextField view={view} name="subject" label="desk.persons.subject" max={255} required />
          <button type="submit">{view.t('desk.persons.add.button')}</button>
        </DeskFormBox>
      </>
    );
  },
});

export const registerPerson = deskChange({
  path: '/desk/persons/register',
  needs: JOINED,
  document: DeskRegisterIdentityDocument,
  variables: (form, { session }) => ({
    input: {
      agency: session.agency,
      issuer: need(form, 'issuer', 'desk.persons.issuer'),
      subject: need(form, 'subject', 'desk.persons.subject'),
    },
  }),
  next: () => '/desk/persons',
  done: 'desk.done.registered',
});

export const withdrawPerson = deskChange({
  path: '/desk/persons/withdraw',
  needs: JOINED,
  document: DeskWithdrawCredentialDocument,
  variables: (form, { session }) => ({
    input: { agency: session.agency, credential: need(form, 'credential', 'desk.keys.id') },
  }),
  next: () => '/desk/persons',
  done: 'desk.done.withdrawn',
});
