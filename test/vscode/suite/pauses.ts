/** The longest time between two turns of the event loop until it is stopped. */
export function watchPauses(): () => number {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) setTimeout(turn);
  };
  setTimeout(turn);
  return () => {
    isOn = false;
    return longest;
  };
}
