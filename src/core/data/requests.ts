/** The words a request begins with, and all of it from there on. */
export const REQUESTS: readonly { readonly opening: string; readonly request: RegExp }[] = [
  ...['妥否', '当否', '可否'].map((opening) => ({
    opening,
    request: /.{2}，?请(?:予)?(?:批示|审批|批复|指示|审示|审定)/y,
  })),
  { opening: '请予', request: /(?<=^|[。；，])请予以?(?:批准|审批|批复)/y },
  { opening: '以上请示', request: /(?<=^|[。；])以上请示/y },
  { opening: '恳请', request: /(?<=^|[。；，])恳请[^。；]{0,20}(?:批准|批复|支持|解决|拨付|帮助)/y },
];
