<?php
/**
 * What every site of the tests has: readers with addresses of their own, no traffic to the outside, a page that shows a
 * post in <article-view>, and routes by which tests write posts and look into the database. WordPress's own handling of
 * comments is left as it is.
 */

define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );

// All requests come from one machine; to the flood control every one would be the same reader.
$_SERVER['REMOTE_ADDR'] = long2ip( random_int( ip2long( '10.0.0.1' ), ip2long( '10.255.255.254' ) ) );

// A second reply is too fast, however slow the machine is that runs the tests.
add_filter( 'comment_flood_filter', fn( $is_flood, $last, $new ) => $is_flood || $new - $last < HOUR_IN_SECONDS / 2, 20, 3 );

/** The post that a request wants to comment on takes comments of members only. */
function bench_is_for_members( $post ) {
	return (bool) get_post_meta( (int) $post, 'bench_members', true );
}

add_filter(
	'pre_option_comment_registration',
	fn( $value ) => bench_is_for_members( $_POST['comment_post_ID'] ?? 0 ) ? 1 : $value
);

// Plugins against spam refuse comments in this way, and few of them give the error a status for REST.
add_filter(
	'pre_comment_approved',
	fn( $approved, $comment ) => str_contains( $comment['comment_content'], 'bleep-bloop' )
		? new WP_Error( 'bench_robot', '<strong>Error:</strong> You don&#8217;t look human.', 403 )
		: $approved,
	10,
	2
);

function bench_route( $method, $route, $answer ) {
	register_rest_route(
		'bench/v1',
		$route,
		array(
			'methods'             => $method,
			'callback'            => $answer,
			'permission_callback' => '__return_true',
		)
	);
}

/** A comment as the database has it, whatever its status. */
function bench_comment( $comment ) {
	return array(
		'id'       => (int) $comment->comment_ID,
		'parent'   => (int) $comment->comment_parent,
		'approved' => $comment->comment_approved,
		'author'   => $comment->comment_author,
		'email'    => $comment->comment_author_email,
		'url'      => $comment->comment_author_url,
		'content'  => $comment->comment_content,
	);
}

add_action(
	'rest_api_init',
	function () {
		bench_route(
			'POST',
			'/posts',
			function ( $request ) {
				$id = wp_insert_post(
					array(
						'ID'             => $request['id'] ?? 0,
						'post_title'     => $request['title'] ?? 'A post',
						'post_excerpt'   => $request['excerpt'] ?? '',
						'post_content'   => $request['content'] ?? '<p>Words.</p>',
						'post_status'    => 'publish',
						'post_author'    => 1,
						'comment_status' => $request['closed'] ? 'closed' : 'open',
						'meta_input'     => array(
							'bench_members' => (bool) $request['members'],
							'bench_trouble' => (string) $request['trouble'],
						),
					)
				);
				return array( 'id' => $id, 'link' => get_permalink( $id ) );
			}
		);
		bench_route(
			'POST',
			'/comments',
			function ( $request ) {
				$id = wp_insert_comment(
					array(
						'comment_post_ID'      => $request['post'],
						'comment_parent'       => $request['parent'] ?? 0,
						'comment_author'       => $request['author'],
						'comment_author_email' => $request['email'],
						'comment_content'      => $request['content'],
						'comment_approved'     => $request['approved'] ?? 1,
						// Long enough ago for the flood control.
						'comment_date_gmt'     => gmdate( 'Y-m-d H:i:s', time() - 2 * HOUR_IN_SECONDS ),
						'comment_date'         => gmdate( 'Y-m-d H:i:s', time() - 2 * HOUR_IN_SECONDS ),
					)
				);
				return bench_comment( get_comment( $id ) );
			}
		);
		bench_route(
			'GET',
			'/comments',
			fn( $request ) => array_map(
				'bench_comment',
				get_comments(
					array(
						'post_id' => (int) $request['post'],
						'status'  => array( 'approve', 'hold', 'spam', 'trash' ),
						'orderby' => 'comment_ID',
						'order'   => 'ASC',
					)
				)
			)
		);
	}
);

// The page, as show-post.js reads its address.
add_action(
	'template_redirect',
	function () {
		if ( ! isset( $_GET['show-post'] ) ) {
			return;
		}
		header( 'content-type: text/html; charset=utf-8' );
		$page = file_get_contents( WP_CONTENT_DIR . '/article-elements/tests/wordpress/show-post.html' );
		$page = str_replace( '/tests/', content_url( '/article-elements/tests/' ), $page );
		// As every theme's page, it says where the REST API is.
		echo str_replace( '</head>', sprintf( '<link rel="https://api.w.org/" href="%s" /></head>', esc_url( rest_url() ) ), $page );
		exit;
	}
);

// What stands between readers and some posts, as plugins, hosts and WordPress itself do: a post says which trouble a comment on
// it meets.

/** The trouble that a comment meets which this request sends. */
function bench_trouble() {
	$sent = json_decode( file_get_contents( 'php://input' ), true );
	$post = $_POST['comment_post_ID'] ?? ( $sent['post'] ?? 0 );
	return is_scalar( $post ) ? get_post_meta( (int) $post, 'bench_trouble', true ) : '';
}

/** A page that is neither the article nor WordPress's page of an error. */
function bench_page( $status, $words ) {
	status_header( $status );
	header( 'content-type: text/html; charset=utf-8' );
	echo "<!doctype html><title>$words</title><h1>$words</h1>";
	exit;
}

add_action(
	'init',
	function () {
		if ( isset( $_GET['bench-page'] ) ) {
			bench_page( 'maintenance' === $_GET['bench-page'] ? 503 : 200, 'A page of a plugin' );
		}
		if ( 'POST' !== $_SERVER['REQUEST_METHOD'] ) {
			return;
		}
		switch ( bench_trouble() ) {
			case 'firewall':
				bench_page( 403, 'Request blocked' );
				// It does not come back.
			case 'limit':
				bench_page( 429, 'Too many requests' );
			case 'update':
				// As wp_maintenance() does.
				header( 'Retry-After: 600' );
				wp_die( 'Briefly unavailable for scheduled maintenance. Check back in a minute.', 'Maintenance', 503 );
			case 'maintenance':
			case 'login':
			case 'captcha':
				wp_redirect( home_url( '/?bench-page=' . bench_trouble() ) );
				exit;
		}
	}
);

add_action(
	'wp_insert_comment',
	function ( $id, $comment ) {
		if ( 'warning' === get_post_meta( $comment->comment_post_ID, 'bench_trouble', true ) ) {
			echo "<br />\n<b>Warning</b>:  Undefined variable \$x in <b>plugin.php</b> on line <b>3</b><br />\n";
		}
	},
	10,
	2
);

add_filter(
	'comment_post_redirect',
	fn( $address, $comment ) => 'thanks' === get_post_meta( $comment->comment_post_ID, 'bench_trouble', true )
		? home_url( '/?bench-page=thanks' )
		: $address,
	10,
	2
);
