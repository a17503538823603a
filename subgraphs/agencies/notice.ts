import type { WriteScope } from '../shared/outbox.ts';

/** What an agency can be told of, with its words. `{subject}` is the thing that it is about, `{actor}` who did it, `{detail}` what exactly. */
export const WORDS = {
  AGENCY_REGISTERED: ['机构 {subject} 已由 {actor} 登记。', '{actor} has registered the agency {subject}.'],
  AGENCY_SUSPENDED: [
    '机构 {subject} 已被 {actor} 暂停:{detail}',
    '{actor} has suspended the agency {subject}: {detail}',
  ],
  AGENCY_RESUMED: ['机构 {subject} 已由 {actor} 恢复:{detail}', '{actor} has resumed the agency {subject}: {detail}'],
  ENROLMENT_OPENED: [
    '机构 {subject} 的重新注册已由 {actor} 开放;新密钥注册后,原有密钥全部失效。如非贵方申请,请立即联系安全管理员。',
    '{actor} have opened a new enrolment of {subject}; once a key is registered with it, all earlier ones are withdrawn. If you did not ask for it, tell the security administrator at once.',
  ],
  CREDENTIAL_ADDED: [
    '机构 {subject} 登记了新密钥 {detail}(操作者 {actor})。',
    'A key has been registered for {subject}: {detail}, by {actor}.',
  ],
  IDENTITY_REGISTERED: [
    '已为机构 {subject} 登记可登录工作台的人员身份 {detail}(操作者 {actor})。如非贵方申请,请立即撤销。',
    '{actor} registered a person who can sign in for {subject}: {detail}. If you did not ask for it, withdraw it at once.',
  ],
  CREDENTIAL_WITHDRAWN: [
    '机构 {subject} 的凭据 {detail} 已由 {actor} 撤销。',
    '{actor} has withdrawn the credential {detail} of {subject}.',
  ],
  AGREEMENT_CHANGED: ['共享协议 {subject}:{actor} {detail}', 'Sharing agreement {subject}: {actor} {detail}'],
  ACT_PROPOSED: [
    '{actor} 提出涉及贵方的行政操作 {subject}({detail}),待第二人复核;贵方可以拒绝。',
    '{actor} proposes {detail}, which concerns you; it waits for a second person as {subject}, and you may decline it.',
  ],
  ACT_DECLINED: ['行政操作 {subject}({detail})已被 {actor} 拒绝。', '{actor} has declined {detail} ({subject}).'],
  PROVIDER_NAMED: [
    '{actor} 已指定 {subject} 为数据提供方:{detail}',
    '{actor} have named {subject} as the provider of {detail}',
  ],
  PROVIDER_DISMISSED: [
    '{actor} 已解除 {subject} 的数据提供方资格:{detail}',
    '{actor} have ended that {subject} provides {detail}',
  ],
} as const;

export type NoticeKind = keyof typeof WORDS;

/** What an agency is told: that something was done that concerns it. */
export interface Notice {
  readonly id: string;
  /** Who is told. */
  readonly agency: string;
  readonly kind: NoticeKind;
  /** Id of the agency, the agreement or the act that it is about. */
  readonly subject: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly at: Date;
}

/** What happened, for the words of its notices. */
export interface Happening {
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly actor: string;
  readonly detail?: string;
}

/** Tells agencies within the transaction of what they are told about; an event each, so that it can be carried on. */
export type Tell = (agencies: readonly string[], happening: Happening, scope: WriteScope) => Promise<void>;
