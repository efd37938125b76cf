/** So far beyond the window a thing already counts as seen, so that scrolling finds it drawn. */
const ahead = '150px';

/** An attachment that tells whether an element can be seen, each time that this changes. */
export const whileSeen =
  (tell: (seen: boolean) => void) =>
  (element: Element): (() => void) => {
    const observer = new IntersectionObserver(
      (entries) => {
        tell(entries.at(-1)?.isIntersecting === true);
      },
      { rootMargin: ahead }
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
