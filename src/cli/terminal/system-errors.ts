const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件',
  ENOTDIR: '找不到这个文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的盘只能读，不能写',
  EISDIR: '这是文件夹，不是文件',
  EBUSY: '文件正被别的程序占用，请关闭后再试',
  ENOSPC: '磁盘满了',
  ENAMETOOLONG: '文件名太长',
  ELOOP: '快捷方式（符号链接）绕成了圈',
  EBADF: '没有内容，标准输入是关着的',
  ENOINPUT: '没有内容，标准输入是关着的',
  ERR_INVALID_ARG_VALUE: '文件名里有不能用的字符',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
  ERR_STRING_TOO_LONG: '文件太大',
};

/** The code of an error of the system; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Why an operation on a file failed, in words for the user. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code ?? ''] ?? `出错（${code ?? (error instanceof Error ? error.message : String(error))}）`;
}
