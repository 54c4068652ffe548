<?php
/**
 * For tests: turns the example plugin on, and answers for the publisher whose article it fetches, since there is no way out
 * of this site.
 */

add_filter( 'option_active_plugins', fn( $plugins ) => array( ...$plugins, 'article-elements/article-elements.php' ) );

// A theme whose files are all there: this WordPress is without many of its own.
add_filter( 'pre_option_template', fn() => 'plain' );
add_filter( 'pre_option_stylesheet', fn() => 'plain' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

add_filter(
	'pre_http_request',
	fn( $response, $options, $url ) => 'https://news.example/harbour.json' !== $url ? $response : array(
		'response' => array( 'code' => 200 ),
		'body'     => file_get_contents( __DIR__ . '/harbour.json' ),
	),
	10,
	3
);
