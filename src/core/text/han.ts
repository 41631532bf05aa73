/** Whether a UTF-16 code unit is a Chinese character. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
