import type { LaunchOptions } from '@playwright/test';

/** For `test.use`: a browser that keeps the pages one leaves, as those of readers do. One object, so that all such tests share one browser. */
export const keptPages = {
  launchOptions: async (
    { launchOptions }: { launchOptions: LaunchOptions },
    use: (options: LaunchOptions) => Promise<void>,
  ): Promise<void> => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
};
