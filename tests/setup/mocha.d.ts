/// <reference types="mocha" />
// `describe`, `it` and the like, which tests do not import.
