# The developer's interface. `make help` lists what there is.

PREFIX ?= /usr/local
DEMO ?= out/demo
# With Swift's libraries inside, the program starts faster and runs where there is no Swift.
RELEASE = --configuration release --static-swift-stdlib
SWIFT_SOURCES = Package.swift Sources Tests Benchmarks
# The tests that keep registries run once more with PostgreSQL keeping them.
ENGINE_TESTS = IkrarRegistryTests|ikrarTests
SCRIPTS = $(filter-out %.py,$(wildcard scripts/*)) .ci/run $(shell find Benchmarks -name '*.sh') Tests/failover/run Tests/failover/cluster.sh Tests/field/run \
	Tests/reader-fuzzing/run Tests/gate/run Tests/contract/run Tests/walk/run Tests/visitors/regency

# Under CI a warning is an error. Elsewhere a newer compiler's warnings stop nobody.
ifdef CI
export IKRAR_STRICT = 1
endif

.DEFAULT_GOAL := help
.PHONY: help run test test-failover test-field test-gate test-simulation test-contract test-walk lint format bench install clean

help: ## Show this.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Install what is missing, build, and walk through a whole apel with an invented regency.
	scripts/setup
	swift build $(RELEASE) --product ikrar
	scripts/build-wasm
	.build/release/ikrar demo --out '$(DEMO)'
	@scripts/show-demo '$(DEMO)'

test: ## Install what is missing, lint, build and test, on SQLite and on a PostgreSQL that is started for it.
	scripts/setup test
	$(MAKE) --no-print-directory lint
	swift build --build-tests --explicit-target-dependency-import-check error
	scripts/check-links
	scripts/with-postgres scripts/run-tests
	IKRAR_TEST_ENGINE=postgres scripts/with-postgres --tcp scripts/run-tests --filter '^($(ENGINE_TESTS))\.'

test-failover: ## Kill a primary PostgreSQL while gates are scanning, let its standby take over (RUNS=10 repeats it).
	scripts/setup test
	swift build --product ikrar
	Tests/failover/run .build/debug/ikrar

test-field: ## Play a day in the field against a server: gates on a bad network, slow clients, kills (SECONDS=600 takes longer).
	scripts/setup test
	swift build --product ikrar
	Tests/field/run .build/debug/ikrar

test-gate: ## The gate in a browser: the rules' vectors, its store, a bad network, a server that is killed (TESTS=engine.QueueTests: some).
	scripts/setup gate
	swift build --product ikrar
	scripts/build-wasm
	Tests/gate/run .build/debug/ikrar $(TESTS)

test-contract: ## Ask a server all that its OpenAPI description offers, with Schemathesis (EXAMPLES=100 asks more).
	scripts/setup gate
	swift build --product ikrar
	Tests/contract/run .build/debug/ikrar

test-walk: ## Walk through all pages in a browser as a new user does, with pictures in out/walk, and axe on each.
	scripts/setup gate
	swift build --product ikrar
	scripts/build-wasm
	Tests/walk/run .build/debug/ikrar

test-simulation: ## Mornings at 30 gates over a bad network, beside perfect ones (SEEDS=1000 PEOPLE=11500 GATES=30 FIRST=1).
	scripts/setup test
	swift build --build-tests --configuration release -Xswiftc -enable-testing
	IKRAR_SIMULATION_SEEDS=$(or $(SEEDS),1000) IKRAR_SIMULATION_PEOPLE=$(or $(PEOPLE),11500) \
	IKRAR_SIMULATION_GATES=$(or $(GATES),30) IKRAR_SIMULATION_PAUSE=10 IKRAR_SIMULATION_FIRST=$(or $(FIRST),1) \
	swift test --skip-build --configuration release --filter '^GateSimulationTests\.'

lint: ## Check format, layers, file lengths and scripts.
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	scripts/check-layers
	scripts/check-files
	@if command -v shellcheck >/dev/null; then echo shellcheck; shellcheck $(SCRIPTS); \
	else echo 'lint: no shellcheck here, scripts are not checked (scripts/setup test installs it)' >&2; fi

format: ## Format all Swift in place.
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

bench: ## Measure speed and size beside other tools; the table goes into Benchmarks/RESULTS.md.
	scripts/setup test
	Benchmarks/run.sh

install: ## Install the program, with its shell completions, under PREFIX (default /usr/local).
	scripts/setup
	swift build $(RELEASE) --product ikrar
	scripts/build-wasm
	scripts/install-program .build/release/ikrar '$(DESTDIR)$(PREFIX)'

clean: ## Remove what was built. Registries, badges and rosters stay.
	rm -rf .build .build-* public/reader.wasm
