// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let install = (
    name: "install.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out how to install it
    severity: error
    why: >
      Whoever cannot start the project today will not use it, test it, or mend it. Installing is the first thing that
      anybody does, and the step at which most give up.
    how: >
      Write a section "Installation" in the README, or a page INSTALL that the README links: what is needed, the commands
      in the order in which they are typed, and how to see that it worked.
    item:
      order: 1
      title: How to install
      names:
        [install, installation, installing, "install …", "installation …", setup, set up, getting started, get started,
         quickstart, quick start, "… quickstart", download, downloads, building, build, requirements, prerequisites, first steps,
         how to install, deployment, running, "… installation", "… install", "… setup", "installing …",
         installieren, inbetriebnahme, erste schritte, schnellstart, instalacion, primeros pasos, mise en place,
         prise en main, demarrage, 安装, 安装说明, 快速开始, 快速入门, 部署, インストール, セットアップ, 環境構築, 導入]
      weak-names: [usage, integration, dependencies, tutorial, "tutorial …", preview]
      headings:
        en:
          [installation, install, installing, "installing …", "install …", "… installation", "installation …", getting started,
           "getting started …", get started, quick start, quickstart, "quick start …", "quickstart …", setup, set up, "setup …",
           "… setup", "setting up …", setting up, building, building from source, build from source, compiling, compilation,
           compile, "building the …", "… build and deploy", download, downloads, downloading, "downloading …", how to install,
           how to build, how to run, first steps, running locally, running it locally, run locally, local setup, using docker,
           docker, with docker, docker image, docker images, "running …", "adding … to your project",
           "add … to your project", "to your project", "to your app", adding the dependency, adding dependencies,
           "adding … as a dependency", as a dependency, "adding a dependency …", deploy, deploying, deployment,
           "deploying …", "deployment …", system requirements, self hosting, self host, preview, preview locally, building the site,
           building the docs, building the documentation, local preview, try it, try it out, "trying …", launching, launch]
        de:
          [installation, installieren, einrichtung, einrichten, erste schritte, schnellstart, inbetriebnahme, herunterladen,
           aufsetzen, "installation …", bauen]
        fr:
          [installation, installer, "installer …", mise en place, démarrage, démarrage rapide, prise en main, téléchargement,
           télécharger, "installation …", déploiement, lancer, lancement]
        es:
          [instalación, instalar, "instalación …", primeros pasos, inicio rápido, puesta en marcha, descarga, descargar,
           despliegue, compilar, compilación]
        zh: [安装, 安装说明, 安装方法, 安装步骤, 快速开始, 快速入门, 快速上手, 入门, 引入, 下载, 部署, 编译, 构建]
        ja: [インストール, インストール方法, 導入, 導入方法, セットアップ, 環境構築, クイックスタート, ダウンロード, 始め方, ビルド, ビルド方法]
      weak-headings:
        en:
          [usage, basic usage, how to use, prerequisites, requirements, "requirements …", integration, dependencies,
           "… integration", how to use it, running, run, tutorial, tutorials, releases, package managers, package manager, from source]
        de: [voraussetzungen, benutzung, verwendung, anforderungen]
        fr: [prérequis, utilisation, "pré-requis"]
        es: [requisitos, uso]
        zh: [环境要求, 准备, 使用, 使用方法, 用法]
        ja: [はじめに, 使い方, 必要要件, 動作環境, 使用方法]
      traps:
        names: [installations, update, updating]
        headings: [installations, supported versions, installing updates, uninstall, uninstalling, "uninstalling …", known installations,
          running tests, running the tests, "running … tests", building and testing, "running … checks", "running … ci"]
      mentions:
        en: [installation, installing, install, how to install, getting started, quick start, installation instructions, download]
        de: [installation, installieren, installationsanleitung]
        fr: [installation, installer]
        es: [instalación, instalar]
        zh: [安装, 下载]
        ja: [インストール, ダウンロード, 導入]
      addresses: [install, getting-started, quickstart, quick-start, setup, /download, deployment, docs., readthedocs, /docs]
      evidence:
        - what: a command that installs or runs it
          signal: command
          words:
            [apt install, apt-get install, apt-get update, dnf install, yum install, brew install, brew tap, brew cask, port install, pacman -S,
             pip install, pip3 install, python -m pip, python3 -m pip, python setup.py, python3 setup.py, pipx install, uv sync, uv add, uv tool,
             uv pip, uvx, poetry install, poetry add, pipenv install, npm install, npm i, npm ci, npx, yarn install, yarn add, yarn, pnpm,
             gem install, bundle install, bundle, cargo install, cargo add, cargo build, cargo run, go get, go install, go build, go run,
             mint install, docker run, docker pull, docker compose, docker-compose, docker build, podman, kubectl apply, kubectl create, helm install,
             helm repo, helm upgrade, make, cmake, meson, ninja, ./configure, autoreconf, git clone, swift build, swift run, swift package add,
             mvn, mvnw, gradle, gradlew, composer install, composer require, composer create-project, conda install, conda env, conda create,
             mamba, nix, nix-env, nix-shell, choco install, winget install, scoop install, snap install, flatpak install, zypper install, apk add,
             emerge, pkg install, opam install, stack install, cabal install, mix deps, rebar3, dotnet add, dotnet tool, dotnet build, dotnet run,
             nuget install, install-package, luarocks install, cpan, cpanm, carthage update, pod install, asdf, mise, sdk install, vagrant up, multipass launch,
             terraform init, ansible-playbook, rails, rake, mkdocs serve, jekyll serve, hugo server, hugo serve, curl, wget, sh install, bash install,
             ./install.sh, ./install, dpkg -i, rpm -i, tar x, unzip, systemctl enable, source, virtualenv, python -m venv, python3 -m venv,
             ./gradlew, ./mvnw, heroku, git submodule, sbt, lein, elm install, deno, bun, bunx, cp .env, just]
          points: 2
          strong: true
        - what: a way to declare it as a dependency
          signal: code
          words:
            [".package(", "dependencies: [", "github \"", "pod '", "pod \"", "gem '", "gem \"", "<dependency>", "<PackageReference",
             "implementation '", "implementation \"", "implementation(", "compile '", "[dependencies]", "libraryDependencies", "bazel_dep(",
             "http_archive(", "\"dependencies\"", "Pkg.add(", "\"require\"", "<script src",
             "FetchContent"]
          points: 3
          strong: true
          anywhere: true
        - what: a command that installs a package
          signal: command
          words:
            [pip install, pip3 install, pipx install, npm install, yarn add, pnpm add, gem install, cargo install, cargo add, go get, go install,
             brew install, apt install, apt-get install, dnf install, docker run, docker pull, composer require, nuget install, dotnet add, git clone]
          points: 2
          strong: true
          anywhere: true
        - {what: "{n} commands", signal: command, count: 2, words: [make, npm, pip, docker, git, cargo, go, apt, apt-get, brew, bundle, yarn, cd, python, python3, swift, cmake, ./configure, sudo, curl], points: 1}
        - {what: "{n} steps", signal: steps, count: 2, points: 1}
        - {what: "{n} words", signal: words, count: 60, points: 1}
        - what: a download
          signal: link
          words: [/releases, /download, downloads., .zip, .tar.gz, .exe, .dmg, .deb, .AppImage, apps.apple.com, play.google.com, marketplace.visualstudio.com, addons.mozilla.org, chromewebstore, chrome.google.com/webstore]
          points: 2
          strong: true
        - {what: what it needs, signal: text, points: 1,
           words: [or later, or newer, or higher, requires, required, prerequisite, prerequisites, you will need, you'll need, you need, benötigt, nécessite, requiere, 必要]}
      present: {points: 3, strong: 1}
      partial: {points: 1}
      next:
        missing: Write in the README how to install it, with the commands to type.
      kinds:
        documentation:
          next: Write in the README how to preview the documents, or how to read and edit them.
        specification:
          next: Write in the README where the current text is read, and how to build or preview it.
      scaffold:
        file: INSTALL.md
        text: |
          # How to install {name}

          ## What it needs

          <!-- tracdown: to be written -->

          - Which systems and versions does it run on?
          - What must be installed before?

          ## Install

          <!-- tracdown: to be written -->

          - Which commands, in which order?
          - What needs to be configured before the first start?

          ## See that it works

          <!-- tracdown: to be written -->

          - Which command or page shows that all is well, and what does it show?
    examples:
      - good: |
          # Harbour

          Shows which ships lie where.

          ## Installation

          You need Python 3.10 or newer.

              pip install harbour
              harbour --version
      - good:
          README.md: |
            # Harbour

            How to install it says [the manual](docs/setup.md).
          docs/setup.md: |
            # Setting up Harbour

            1. Install the packages: `apt-get install harbour`
            2. Copy the settings.
            3. Start it.
      - bad: |
          # Harbour

          Shows which ships lie where.

          ## Features

          It is fast.
      - bad: |
          # Harbour

          ## Installations

          It runs in the harbours of these towns: Ostende, Esbjerg and Bergen.

    """##
  )
}
