/** 份号, 密级 and 保密期限, 紧急程度, 发文机关标志, 签发人 (GB/T 9704—2012, 7.2). */
const RED_HEAD = /^[0-9]{6}$|^(?:绝密|机密|秘密|特急|加急|平急)(?:★.*)?$|文件$|^签发人/;

/** Whether a line belongs to the red head of a document (版头), 文号 excepted: it stands above the title and is no part of it. */
export function isOfRedHead(line: string): boolean {
  return RED_HEAD.test(line);
}
