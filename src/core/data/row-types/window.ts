/** The years a plan runs, both inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}
