/** What is tested, by what: absolute paths, the bundle inside the folder of the extension. */
export interface Subject {
  readonly extension: string;
  readonly tests: string;
}
