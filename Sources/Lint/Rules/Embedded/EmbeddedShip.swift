// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let ship = (
    name: "ship.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out how to make a change and ship it
    severity: warning
    why: >
      A change is done when its users have it. Where nobody has written how the tests are run, who reviews, and how a
      version comes out, only those who were there at the beginning can finish anything, and each holiday stops the project.
    how: >
      Say three things, in CONTRIBUTING or on pages of their own: how a change is made (set up, build, test, style), how it
      gets in (branch, pull request, review), and how it reaches the users (release, deployment, or "merging publishes").
    item:
      order: 2
      title: How to create and ship a change
      names:
        [ship, shipping, "shipping …", shipping a change, ship a change, how to ship, change process, how we work, development, developing, developer, developers, developer guide, developers guide, development guide, dev, dev guide, hacking,
         contributing with code, workflow, release process, releasing, release, "release process …", publishing, deploy,
         deploying, testing, building, maintaining, maintenance, code review, git workflow, branching, patches, patch process, dev quickstart,
         runbook, how to release, development setup, "development …", "developing …", "releasing …",
         release checklist, "… release process", local development, ci, continuous integration, entwicklung, développement, desarrollo, 开发, 开发指南,
         発布流程, 発布, 開発, 開発者ガイド, リリース手順]
      weak-names: [contributing, contribute, "contributing …", contribution guide, contribution, releases, maintainers, deployment, architecture, agents, claude, copilot instructions]
      headings:
        en:
          [shipping, ship it, shipping a change, ship a change, how to ship, "shipping …", make a change, how we work, release, releases and deployment, releasing a change, development, developing, "developing …", testing, tests, local development, release process, "release process …", running tests,
           running the tests, "running … tests", run tests, run the tests, test, development workflow, workflow, pull requests, pull request,
           "… pull request", "… pull requests", opening a pull request, submitting a pull request, submitting changes,
           "submitting …", making changes, making a change, make your changes, making a release, making a new release, releasing,
           "releasing …", how to release, "… release", cut a release, cutting a release, release checklist, publishing,
           deployment, production deployment, continuous integration, continuous deployment, ci cd, ci, code review, code reviews, branching,
           branching model, branching strategy, branch strategy, git workflow, branches, development environment, development setup,
           "… development environment", development environment setup, developer setup, hacking, "hacking on …", building and testing, build and test,
           "building and testing …", coding style, coding conventions, coding standards, code style, "code style …", style guide, linting,
           formatting, commit messages, commit message, pre commit, code changes, patch process, how to check proposed changes,
           building, build, "building …", building from source, releases and versioning, release procedure, release workflow, for developers,
           for maintainers, maintainers, developer guide, contributing code, writing a patch, "development …", "developer …",
           local setup, how to develop, automated release process, preparing a release, new release, "… ci checks locally", checks, quality checks]
        de:
          [entwicklung, entwicklungsumgebung, änderungen einreichen, tests, testen, veröffentlichung, release prozess, bereitstellung,
           für entwickler, arbeitsablauf, veröffentlichen]
        fr:
          [développement, environnement de développement, tests, déploiement, publication, proposer une modification, tester, lancer les tests,
           "développement …", "tests …", publier, "déployer …", intégration continue, livraison, "proposer …"]
        es:
          [desarrollo, entorno de desarrollo, pruebas, despliegue, publicación, enviar cambios, publicar, ejecutar las pruebas]
        zh: [开发, 开发指南, 开发环境, 本地开发, 测试, 运行测试, 构建, 发布, 发布流程, 部署, 提交代码, 分支, 分支管理, 代码规范]
        ja:
          [開発, 開発者ガイド, 開発環境, 開発方法, 環境構築, テスト, ビルド, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, リリース, リリース手順,
           リリース方法, デプロイ, コードをテストする, 静的解析]
      weak-headings:
        en:
          [contributing, "contributing …", contribute, contributions, how to contribute, contribution guidelines, contributor guide, releases, versioning, "contribution …"]
        de: [mitwirken, mitmachen, beitragen]
        fr: [contribuer, contribution, contributions, "contribuer …"]
        es: [contribuir, contribuciones]
        zh: [贡献, 参与贡献, 贡献指南]
        ja: [貢献, コントリビュート, 貢献者ガイド]
      traps:
        names: [release notes, changelog, "… release notes", releases]
        headings: [release notes, license, code of conduct, "release notes …", latest release, security, "new in …"]
      elsewhere: none
      addresses: [development, developer-guide, developing, releasing, release-process]
      mentions:
        en: [development guide, developer guide, release process, contributing guide, how to release]
        ja: [開発ガイド, リリース手順]
      evidence:
        - what: how the tests or checks are run
          signal: command
          part: make
          words:
            [make test, make check, make tests, make smoketest, make lint, "make test-compatibility", make ci, make verify, make unit, make integration, pytest, python -m pytest,
             python -m unittest, python3 -m unittest, python setup.py test, tox, nox, npm test, npm run test, npm t, npm run lint, npm run-script, yarn test, yarn lint,
             yarn run test, pnpm test, pnpm run test, npx jest, npx vitest, jest, vitest, go test, cargo test, cargo clippy, cargo nextest, swift test, swift format, rake test, rake spec, rake, rspec,
             bundle exec rake, bundle exec rspec, mvn test, mvn verify, mvn install, mvn package, ./mvnw, gradle test, gradle check, gradlew test, gradlew check, gradlew build, ctest, unittest, phpunit, composer test,
             dotnet test, mix test, stack test, cabal test, bats, prove, sbt test, lein test, pre-commit, flake8, ruff, black, mypy, eslint, prettier, rubocop, golangci-lint, shellcheck,
             hatch run, hatch test, poetry run, uv run, just test, just check, task test, bazel test, xcodebuild test, act, deno test, bun test, ./run-tests, run_tests, run_tests.py, runtests, script/test, scripts/test, bin/test, bin/rspec, ./test.sh, test.sh, invoke test, meson test, busted, dune test, zig build test, fastlane test, cypress, playwright]
          points: 2
          strong: true
        - what: how it is built
          signal: command
          part: make
          words:
            [make, make build, make install, cmake, npm run build, npm ci, npm install, npm run dev, npm run start, npm start, yarn build, yarn dev, yarn install, yarn, pnpm install, pnpm build, pnpm dev, pip install, pip install -e, poetry install, uv sync, pipenv install,
             cargo build, cargo run, go build, swift build, bundle install, mvn package, mvn compile, mvn clean, gradle build, gradlew build, mkdocs build, mkdocs serve, jekyll build, jekyll serve, hugo, docker build, docker compose, docker-compose, dotnet build, stack build,
             bazel build, meson setup, ninja, ./configure, autoreconf, git submodule, virtualenv, python -m venv, conda env, nix develop, nix-shell, bin/setup, script/setup, script/bootstrap, vagrant up, brew bundle, composer install, ./gradlew, just build]
          points: 1
        - what: a section about building and testing
          signal: heading
          part: make
          words:
            [development, "developing …", testing, tests, "… tests", "running … tests", "building …", build, building, development environment, "… development environment",
             "development …", "developer …", coding style, code style, coding conventions, linting, formatting, hacking, building and testing, "… development", checks,
             "test …", "testing …", how to check proposed changes, "instructions for building …", "instructions for testing …", entwicklung, entwicklungsumgebung, développement, environnement de développement, "tests …", desarrollo, pruebas, 开发, 开发环境, 测试, 构建, 開発環境, 環境構築, テスト, ビルド, 静的解析]
          points: 1
        - what: what a change must pass
          signal: text
          part: make
          words:
            [run the tests, run tests, running the tests, unit tests, unit test, test suite, tests pass, pass the tests, pass tests, all tests, add tests, write tests, tests for, test your changes, test coverage,
             linter, linters, coding style, code style, coding conventions, style guide, formatted, swiftlint, swift-format, swiftformat, pre-commit, lint, test scripts, local tests, ci passes, ci checks, make sure the ci,
             tests ausführen, lancer les tests, les tests, ejecutar las pruebas, 运行测试, 单元测试, 代码规范, テストする, テストを, リント, 静的解析]
          points: 1
        - what: how a change gets in
          signal: text
          part: ship
          count: 2
          words:
            [pull request, pull requests, PR, PRs, merge request, merge requests, branch, branches, feature branch, topic branch, fork, review, reviewed, code review, reviewer, reviewers, patch, patches, rebase,
             squash, commit message, commit messages, merged, push, pull-request, send a patch, format-patch, signed off, dco, gerrit, mailing list,
             merge-request, zweig, branche, relecture, revue de code, rama, 分支, 合并, 提交, 审核, プルリクエスト, ブランチ, レビュー, マージ, フォーク]
          points: 2
          strong: true
        - what: a section about pull requests or reviews
          signal: heading
          part: ship
          words:
            [pull request, pull requests, "… pull request", "… pull requests", "pull request …", submitting changes, "submitting …", making changes, make your changes, code review, code reviews, "code review …", branching, branching model, branching strategy, branch strategy,
             git workflow, workflow, "… workflow", commit messages, commit message, "commit message …", writing a patch, patch process, merge requests, "merge request …", how to contribute your work, "contributing a …", proposing changes, "proposing …", code changes, submit changes, review process, review,
             änderungen einreichen, "proposer …", enviar cambios, 提交代码, 分支, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, fork]
          points: 1
        - {what: "{n} steps", signal: steps, part: ship, count: 3, points: 1}
        - what: a page of {n} words about it
          signal: words
          count: 250
          pages: true
          points: 1
        - what: a command that releases or deploys
          signal: command
          part: release
          words:
            [git tag, git push --tags, git push origin --tags, git push --follow-tags, npm publish, npm version, yarn publish, pnpm publish, twine upload, python -m build, python -m twine, flit publish, poetry publish, hatch publish, hatch version, uv publish, cargo publish, cargo release, gem push, gem build, rake release, rake bump,
             pod trunk, mvn deploy, mvn release, gradle publish, gradlew publish, gradlew release, goreleaser, docker push, helm package, gh release, make release, make deploy, make publish, npm run release, npm run deploy, yarn release, yarn deploy, lerna publish, changeset publish, semantic-release, bumpversion, bump2version, bump-my-version, standard-version, release-it, np, fastlane release, fastlane,
             kubectl apply, helm upgrade, ansible-playbook, cap production, cap deploy, cap staging, git push heroku, heroku, fly deploy, serverless deploy, firebase deploy, gcloud app, terraform apply, mkdocs gh-deploy, python setup.py sdist, python setup.py upload, zest.releaser, fullrelease, dch, debuild, bundle exec fastlane, mix hex.publish, nuget push, dotnet nuget, dotnet pack, cf push, cdk deploy, eb deploy, vercel, netlify deploy]
          points: 2
          strong: true
        - what: how a version is released
          signal: text
          part: release
          count: 2
          words:
            [new release, new version, a release, the release, release branch, release branches, release process, releases are, releasing, release manager, next release, releases page, draft a new release, cut a release, make a release, tag, tags, tagged, tag the, git tag, version number, bump, bump the version, bump version, bumped, changelog, publish, published, publishing, publishes,
             release notes, release candidate, deploy, deployed, deployment, deploys, production, staging, automatically released, automated releases, semantic-release, auto release, release workflow, rollback, released, hotfix, veröffentlicht, freigabe, veröffentlichen, publié, déployé, déployer, mise en production, production, publicar, desplegar, despliegue, 发布, 上线, 打标签, 版本号, リリース, リリースブランチ, タグ, デプロイ]
          points: 1
        - what: a section about releases or deployment
          signal: heading
          part: release
          words:
            [release process, "release process …", releasing, "releasing …", "… release", "release …", how to release, making a release, making a new release, cut a release, release checklist, publishing, "publishing …", deployment, deploying, "deploying …", production deployment, "deploy …", "… and deploy", continuous deployment, release procedure, automated release process,
             "… release process", releases, versioning, "… releases", veröffentlichung, release prozess, bereitstellung, déploiement, publication, "déployer …", despliegue, publicación, 发布, 发布流程, 部署, リリース, リリース手順, デプロイ, バージョニング]
          points: 1
        - what: that merging publishes
          signal: text
          part: release
          words:
            [automatically published, automatically built and published, automatically deployed, published automatically, deployed automatically, automatically released, released automatically, automatically publishes, automatically deploys, continuously deployed,
             built and deployed, gets deployed, will be deployed, is deployed to, are deployed to, automatisch veröffentlicht, déployé automatiquement, déployées automatiquement, automáticamente, 自动发布, 自动部署, 自動的にデプロイ, 自動でデプロイ]
          points: 1
      parts:
        make: how a change is built and tested
        ship: how a change gets in (branch, pull request, review)
        release: how it is released or deployed
      present: {points: 6, strong: 2, parts: {make: 2, ship: 2, release: 2}}
      partial: {points: 3}
      kinds:
        documentation:
          present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
          next: Write how a change of the documents is checked, who reviews it, and how it gets published.
        specification:
          present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
          next: Write how a change of the text is proposed, who decides, and how it gets published.
      next:
        missing: Write a page on how a change is built and tested, how it gets in, and how it is released.
      scaffold:
        file: DEVELOPMENT.md
        text: |
          # How to make and ship a change of {name}

          ## Set up

          <!-- tracdown: to be written -->

          - How do you get the code, and what must be installed to build it?

          ## Build and test

          <!-- tracdown: to be written -->

          - Which commands build it, run the tests, and check the style?

          ## Get it in

          <!-- tracdown: to be written -->

          - Which branch do you start from, and where do you open the pull request?
          - Who reviews, and what are they looking for?

          ## Release

          <!-- tracdown: to be written -->

          - Who releases or deploys, how often, and with which steps?
          - How do you undo it?
    examples:
      - good:
          CONTRIBUTING.md: |
            # Contributing

            ## Build and test

                make test

            All tests must pass before the review.

            ## Pull requests

            1. Create a branch.
            2. Open a pull request; one of us reviews it within a week.
            3. It is merged once two have approved.

            ## Releasing

            Bump the version number, then tag it and publish:

                git tag v1.2.0
                git push --tags
      - bad: |
          # Harbour

          ## Contributing

          Pull requests are welcome.
      - bad:
          README.md: |
            # Harbour

            Shows which ships lie where.

    """##
  )
}
