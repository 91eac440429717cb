/** An expression of GitHub's workflows. */
const expression = (text: string) => `\${{ ${text} }}`;

const onMain = "github.ref == 'refs/heads/main'";

/** The GitHub workflow of a help centre; `.github/workflows/help-centre.yml` has the same jobs for repositories that call it. */
export const githubWorkflow = (
  language: string,
): string => `# Checks every change of the answers, beside the lines; publishes the main branch on GitHub Pages.
# Pages has to be switched on once: Settings > Pages > Source: GitHub Actions. For another host, replace the job "publish".
name: Help centre
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
concurrency:
  group: help-centre-${expression('github.ref')}
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - uses: actions/cache@v4
        with:
          path: .cache
          key: help-centre-${expression('github.sha')}
          restore-keys: help-centre-
      - name: Check, build and try the site
        run: npm run --silent verify -- --lang ${language}
      - name: Sum up the change
        if: ${expression("!cancelled() && github.event_name == 'pull_request'")}
        run: npm run --silent check -- --summary --lang ${language} >> "$GITHUB_STEP_SUMMARY" || true
      - uses: actions/upload-pages-artifact@v3
        if: ${expression(onMain)}
        with:
          path: dist
  publish:
    needs: verify
    if: ${expression(onMain)}
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${expression('steps.deployment.outputs.page_url')}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

/** The GitLab pipeline of a help centre; `.gitlab/help-centre.yml` has the same jobs for repositories that include it. */
export const gitlabPipeline = (
  language: string,
): string => `# Checks every change of the answers, beside the lines; publishes the default branch on GitLab Pages.
# For another host, replace the job "pages".
image: node:24
variables:
  GIT_DEPTH: '0'
cache:
  - key: { files: [package-lock.json] }
    paths: [.npm/]
  - key: help-centre
    paths: [.cache/]
before_script:
  - npm ci --cache .npm --prefer-offline

verify:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm run --silent check -- --format gitlab --lang ${language} > gl-code-quality-report.json || true
    - npm run --silent check -- --summary --lang ${language} > summary.md || true
    - npm run --silent verify -- --lang ${language}
  artifacts:
    when: always
    paths: [summary.md]
    reports:
      codequality: gl-code-quality-report.json

pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm run --silent verify -- --lang ${language}
  pages:
    publish: dist
`;
