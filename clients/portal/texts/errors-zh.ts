import type { ErrorCode } from '../../../schema/contract/errors.ts';

/** What each error code means, in Chinese; the contract has it in English. */
export const errorsZh: Readonly<Record<`docs.error.${ErrorCode}`, string>> = {
  'docs.error.UNAUTHENTICATED': '需要令牌而没有令牌，或者令牌已过期、格式不对、已被撤销。',
  'docs.error.FORBIDDEN': '调用方无权做这件事，或者无权查看这条记录。',
  'docs.error.FIELD_FORBIDDEN': '字段未返回：调用方缺少所写明的范围（scope）。',
  'docs.error.PURPOSE_REQUIRED': '申请令牌时没有写明用途，或者协议不包含该用途。',
  'docs.error.QUOTA_EXCEEDED': '协议当日的配额已用完。',
  'docs.error.RATE_LIMITED': '短时间内请求过多。',
  'docs.error.BAD_USER_INPUT': '参数格式不对；argument 写明路径，expected 写明应有的形式。',
  'docs.error.NOT_FOUND': '要变更的记录不存在，或者记录所引用的来源没有这条记录。',
  'docs.error.CONFLICT': '记录当前的状态不允许这项变更。',
  'docs.error.OPERATION_TOO_COSTLY': '操作超过规模、深度或成本的上限。',
  'docs.error.PERSISTED_OPERATION_NOT_FOUND': '没有以这个哈希登记的操作。',
  'docs.error.OPERATION_NOT_TRUSTED': '该机构只能执行已登记的操作。',
  'docs.error.SOURCE_UNAVAILABLE': '有来源没有应答；答案的其余部分有效。',
  'docs.error.TIMEOUT': '没有在时限内得到答案。',
  'docs.error.INTERNAL': '平台的缺陷；联系时请提供 requestId。',
};
