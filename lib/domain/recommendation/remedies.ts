/** Verbs that do away with what is wrong: 解决监测不足. */
export const REMEDIES =
  /^(?:解决|破解|打通|疏通|攻克|突破|补|补齐|补上|补强|化解|缓解|避免|防止|防范|改善|改进|扭转|纠正|消除|克服|整治|治理)/;
