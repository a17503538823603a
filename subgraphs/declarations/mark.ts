/** The mark that goes with a filing (SDC-01); what it is called tells it from every certification mark (SDC-02, X11). */
export const CONFORMITY_MARK = {
  nameZh: '供方符合性声明标志',
  nameEn: 'Mark of a supplier’s declaration of conformity',
  statementZh: '供方自我声明，未经第三方认证',
  statementEn: 'Declared by the supplier itself; not certified by a third party',
} as const;
