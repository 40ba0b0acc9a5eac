/** A house that breaks every rule, so that each rule can be seen to fail. Nothing in it runs. */
package dev.gouji.house.crooked;
